package org.golrizan.maintenance;

import java.util.Map;
import org.golrizan.eventstore.maintenance.Details;

/** The tool cannot begin, and why. */
final class ToolException extends RuntimeException {

  private final ToolTrouble trouble;
  private final Details details;

  /** @param details names and values in turn; never a password */
  ToolException(ToolTrouble trouble, Object... details) {
    this.trouble = trouble;
    this.details = Details.of(details);
  }

  ToolTrouble trouble() {
    return trouble;
  }

  Map<String, String> details() {
    return details.values();
  }
}
