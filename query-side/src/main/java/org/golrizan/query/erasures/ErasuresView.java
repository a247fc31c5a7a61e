package org.golrizan.query.erasures;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.erasure.ErasureEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each erasure. */
@Component
class ErasuresView implements View<ErasureEvent, Erasure> {

  @Override
  public String name() {
    return "erasures";
  }

  @Override
  public Class<Erasure> document() {
    return Erasure.class;
  }

  @Override
  public Class<ErasureEvent> stream() {
    return ErasureEvent.class;
  }

  @Override
  public List<String> keys(ErasureEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.erasureId().value().toString());
  }

  @Override
  public Erasure fold(String key, @Nullable Erasure before, ErasureEvent event, Moment at) {
    return switch (event) {
      case ErasureEvent.Requested e -> new Erasure(key, e.personId().toString(), Erasure.Status.REQUESTED, e.basis(), e.reference(),
          e.by().value(), e.on(), null, null, null, null);
      case ErasureEvent.Approved e -> View.existing(before).decided(Erasure.Status.APPROVED, e.by().value(), e.on(), null);
      case ErasureEvent.Declined e -> View.existing(before).decided(Erasure.Status.DECLINED, e.by().value(), e.on(), e.reason());
      case ErasureEvent.CarriedOut e -> View.existing(before).carriedOut(e.on());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("person", "status");
  }
}
