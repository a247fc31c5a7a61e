package org.golrizan.eventstore.log;

import java.time.Duration;

/** This process's clock is ahead of the log's: its events would make every search by time miss what others store meanwhile. */
public final class ClockAheadException extends CommitLogException {

  ClockAheadException(Duration ahead, Duration tolerance) {
    super("The clock of this machine is " + ahead.toMillis() + " ms ahead of the event store's server, more than the "
        + tolerance.toMillis() + " ms that golrizan.event-store.clock-tolerance allows. Set the clock right");
  }
}
