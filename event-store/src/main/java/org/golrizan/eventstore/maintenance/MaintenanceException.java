package org.golrizan.eventstore.maintenance;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of maintenance that was not done, and why. */
public final class MaintenanceException extends RuntimeException {

  private final Trouble trouble;
  private final Details details;

  /** @param details names and values in turn */
  public MaintenanceException(Trouble trouble, Object... details) {
    this(trouble, Details.of(details), null);
  }

  public MaintenanceException(Trouble trouble, Details details, @Nullable Throwable cause) {
    super(trouble + " " + details.values(), cause);
    this.trouble = trouble;
    this.details = details;
  }

  public Trouble trouble() {
    return trouble;
  }

  /** What the trouble's description names, by name. Never personal data. */
  public Map<String, String> details() {
    return details.values();
  }
}
