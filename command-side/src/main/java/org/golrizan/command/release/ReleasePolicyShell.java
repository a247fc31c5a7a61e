package org.golrizan.command.release;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.release.ReleasePolicy;
import org.golrizan.domain.release.ReleasePolicyCommand;
import org.golrizan.domain.release.ReleasePolicyDecider;
import org.golrizan.events.release.ReleasePolicyEvent;
import org.golrizan.events.release.ReleasePolicyId;

@StreamAggregate(type = "release-policy")
final class ReleasePolicyShell extends StreamShell<ReleasePolicyCommand, ReleasePolicy, ReleasePolicyEvent> {

  static final StreamKind<ReleasePolicyId, ReleasePolicyCommand, ReleasePolicy, ReleasePolicyEvent> RELEASE_POLICY =
      new StreamKind<>("release-policy", ReleasePolicyShell.class, ReleasePolicyShell::new, new ReleasePolicyDecider());

  ReleasePolicyShell() {
    super(new ReleasePolicyDecider());
  }
}
