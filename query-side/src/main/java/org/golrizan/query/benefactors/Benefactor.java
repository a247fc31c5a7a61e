package org.golrizan.query.benefactors;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.donations.BenefactorKind;
import org.golrizan.query.view.PersonalValue;

/**
 * A benefactor.
 *
 * @param logins    the subjects of the tokens that the benefactor comes with
 * @param anonymous whether the public must never learn the name
 */
public record Benefactor(
    String id,
    BenefactorKind kind,
    PersonalValue name,
    PersonalValue mobile,
    boolean anonymous,
    LocalDate registeredOn,
    List<String> logins) {

  Benefactor with(List<String> now) {
    return new Benefactor(id, kind, name, mobile, anonymous, registeredOn, List.copyOf(now));
  }
}
