package org.golrizan.command.familysupport;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.familysupport.SupportPolicy;
import org.golrizan.domain.familysupport.SupportPolicyCommand;
import org.golrizan.domain.familysupport.SupportPolicyDecider;
import org.golrizan.events.familysupport.SupportPolicyEvent;
import org.golrizan.events.familysupport.SupportPolicyId;

@StreamAggregate(type = "support-policy")
final class SupportPolicyShell extends StreamShell<SupportPolicyCommand, SupportPolicy, SupportPolicyEvent> {

  static final StreamKind<SupportPolicyId, SupportPolicyCommand, SupportPolicy, SupportPolicyEvent> SUPPORT_POLICY =
      new StreamKind<>("support-policy", SupportPolicyShell.class, SupportPolicyShell::new, new SupportPolicyDecider());

  SupportPolicyShell() {
    super(new SupportPolicyDecider());
  }
}
