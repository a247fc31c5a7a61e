package org.golrizan.command.familysupport;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.familysupport.Association;
import org.golrizan.domain.familysupport.AssociationCommand;
import org.golrizan.domain.familysupport.AssociationDecider;
import org.golrizan.events.AssociationId;
import org.golrizan.events.familysupport.AssociationEvent;

@StreamAggregate(type = "association")
final class AssociationShell extends StreamShell<AssociationCommand, Association, AssociationEvent> {

  static final StreamKind<AssociationId, AssociationCommand, Association, AssociationEvent> ASSOCIATION =
      new StreamKind<>("association", AssociationShell.class, AssociationShell::new, new AssociationDecider());

  AssociationShell() {
    super(new AssociationDecider());
  }
}
