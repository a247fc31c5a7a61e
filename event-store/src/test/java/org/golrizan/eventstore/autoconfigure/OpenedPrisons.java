package org.golrizan.eventstore.autoconfigure;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.golrizan.events.employment.PrisonEvent;
import org.springframework.stereotype.Component;

/** A tiny view. */
@Component
@ProcessingGroup("opened-prisons")
class OpenedPrisons {

  private final BlockingQueue<PrisonEvent.Opened> seen = new LinkedBlockingQueue<>();

  @EventHandler
  void on(PrisonEvent.Opened event) {
    seen.add(event);
  }

  BlockingQueue<PrisonEvent.Opened> seen() {
    return seen;
  }
}
