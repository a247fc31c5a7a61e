package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.Allocation;
import org.golrizan.domain.donations.AllocationCommand;
import org.golrizan.domain.donations.AllocationDecider;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.AllocationId;

@StreamAggregate(type = "allocation")
final class AllocationShell extends StreamShell<AllocationCommand, Allocation, AllocationEvent> {

  static final StreamKind<AllocationId, AllocationCommand, Allocation, AllocationEvent> ALLOCATION =
      new StreamKind<>("allocation", AllocationShell.class, AllocationShell::new, new AllocationDecider());

  AllocationShell() {
    super(new AllocationDecider());
  }
}
