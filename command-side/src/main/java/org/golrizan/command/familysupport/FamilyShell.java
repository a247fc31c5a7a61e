package org.golrizan.command.familysupport;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.familysupport.Family;
import org.golrizan.domain.familysupport.FamilyCommand;
import org.golrizan.domain.familysupport.FamilyDecider;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyId;

@StreamAggregate(type = "family")
final class FamilyShell extends StreamShell<FamilyCommand, Family, FamilyEvent> {

  static final StreamKind<FamilyId, FamilyCommand, Family, FamilyEvent> FAMILY =
      new StreamKind<>("family", FamilyShell.class, FamilyShell::new, new FamilyDecider());

  FamilyShell() {
    super(new FamilyDecider());
  }
}
