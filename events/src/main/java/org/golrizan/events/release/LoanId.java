package org.golrizan.events.release;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A bank's loan for a debt claim. */
public record LoanId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "loan-" + value;
  }
}
