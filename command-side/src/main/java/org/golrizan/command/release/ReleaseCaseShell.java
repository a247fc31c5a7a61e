package org.golrizan.command.release;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.release.ReleaseCase;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.domain.release.ReleaseCaseDecider;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseId;

@StreamAggregate(type = "release-case")
final class ReleaseCaseShell extends StreamShell<ReleaseCaseCommand, ReleaseCase, ReleaseCaseEvent> {

  static final StreamKind<ReleaseCaseId, ReleaseCaseCommand, ReleaseCase, ReleaseCaseEvent> RELEASE_CASE =
      new StreamKind<>("release-case", ReleaseCaseShell.class, ReleaseCaseShell::new, new ReleaseCaseDecider());

  ReleaseCaseShell() {
    super(new ReleaseCaseDecider());
  }
}
