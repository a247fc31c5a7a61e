package org.golrizan.query.benefactors;

import java.time.LocalDate;
import org.golrizan.events.donations.BenefactorKind;
import org.golrizan.query.view.PersonalValue;

/**
 * A benefactor.
 *
 * @param anonymous whether the public must never learn the name
 */
public record Benefactor(
    String id,
    BenefactorKind kind,
    PersonalValue name,
    PersonalValue mobile,
    boolean anonymous,
    LocalDate registeredOn) {}
