package org.golrizan.command.erasure;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.erasure.Erasure;
import org.golrizan.domain.erasure.ErasureCommand;
import org.golrizan.domain.erasure.ErasureDecider;
import org.golrizan.events.erasure.ErasureEvent;
import org.golrizan.events.erasure.ErasureId;

@StreamAggregate(type = "erasure")
final class ErasureShell extends StreamShell<ErasureCommand, Erasure, ErasureEvent> {

  static final StreamKind<ErasureId, ErasureCommand, Erasure, ErasureEvent> ERASURE =
      new StreamKind<>("erasure", ErasureShell.class, ErasureShell::new, new ErasureDecider());

  ErasureShell() {
    super(new ErasureDecider());
  }
}
