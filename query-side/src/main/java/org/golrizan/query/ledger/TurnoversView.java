package org.golrizan.query.ledger;

import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.query.view.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sums of the ledger's entries, for each stretch of the log and each fund. */
@Component
class TurnoversView extends PostingsView<Turnover> {

  @Override
  public String name() {
    return "ledger-turnovers";
  }

  @Override
  public Class<Turnover> document() {
    return Turnover.class;
  }

  @Override
  String idAt(long position) {
    return Turnover.id(Turnover.stretch(position));
  }

  @Override
  public Turnover fold(String key, @Nullable Turnover before, DomainEvent event, Moment at) {
    Turnover sums = before == null ? new Turnover(key, fund(key), List.of()) : before;
    return sums.plus(sides(key, event));
  }
}
