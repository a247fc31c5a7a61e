package org.golrizan.query.benefactors;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.PersonalValue;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each benefactor. */
@Component
class BenefactorsView implements View<BenefactorEvent, Benefactor> {

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
  public List<String> keys(BenefactorEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.benefactorId().value().toString());
  }

  @Override
  public Benefactor fold(String key, @Nullable Benefactor before, BenefactorEvent event, Moment at) {
    return switch (event) {
      case BenefactorEvent.Registered e -> new Benefactor(
          key, e.kind(), PersonalValue.of(e.personId(), e.name()), PersonalValue.of(e.personId(), e.mobile()), e.anonymous(), e.on());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("kind");
  }
}
