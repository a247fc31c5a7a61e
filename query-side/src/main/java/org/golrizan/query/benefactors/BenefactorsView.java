package org.golrizan.query.benefactors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.donations.BenefactorAccountEvent;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.PersonalValue;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each benefactor. */
@Component
public class BenefactorsView implements View<DomainEvent, Benefactor> {

  @Override
  public String name() {
    return "benefactors";
  }

  @Override
  public Class<Benefactor> document() {
    return Benefactor.class;
  }

  @Override
  public Class<BenefactorEvent> stream() {
    return BenefactorEvent.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> also() {
    return Set.of(BenefactorAccountEvent.class);
  }

  @Override
  public List<String> keys(DomainEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(switch (event) {
      case BenefactorEvent e -> e.benefactorId();
      case BenefactorAccountEvent.Linked e -> e.benefactorId();
      case BenefactorAccountEvent.Unlinked e -> e.benefactorId();
      default -> throw new IllegalArgumentException("No benefactor's event: " + event);
    }).stream().map(id -> id.value().toString()).toList();
  }

  @Override
  public Benefactor fold(String key, @Nullable Benefactor before, DomainEvent event, Moment at) {
    return switch (event) {
      case BenefactorEvent.Registered e -> new Benefactor(
          key, e.kind(), PersonalValue.of(e.personId(), e.name()), PersonalValue.of(e.personId(), e.mobile()), e.anonymous(), e.on(),
          List.of());
      case BenefactorAccountEvent.Linked e -> logins(View.existing(before), e.login().value(), true);
      case BenefactorAccountEvent.Unlinked e -> logins(View.existing(before), e.login().value(), false);
      default -> View.existing(before);
    };
  }

  private static Benefactor logins(Benefactor benefactor, String login, boolean linked) {
    List<String> logins = new ArrayList<>(benefactor.logins());
    logins.remove(login);
    if (linked) {
      logins.add(login);
    }
    return benefactor.with(logins);
  }

  @Override
  public List<String> indexes() {
    return List.of("kind", "logins");
  }
}
