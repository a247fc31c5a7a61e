package org.golrizan.events;

/**
 * The keys of what is stored beside each event. Every value is a string; none holds anything personal but the staff id of
 * whoever acted.
 */
public final class EventMetadata {

  /** The {@link StaffId} of whoever issued the command. */
  public static final String ACTOR = "actor";

  /** The {@link Role#code()} the actor acted in. */
  public static final String ROLE = "role";

  /** The {@link Scope#code()} the actor's role held for. */
  public static final String SCOPE = "scope";

  /** Why, as a code of 1 to 60 lower-case letters, digits and hyphens; absent where the action explains itself. */
  public static final String REASON = "reason";

  /** Joins all that follows from one outside request: the request's own id. */
  public static final String CORRELATION_ID = "correlationId";

  /** The id of the message (command or event) that directly caused the event. */
  public static final String CAUSATION_ID = "causationId";

  /** A hash over client and Idempotency-Key, where the client sent one. */
  public static final String CLIENT_REQUEST_ID = "clientRequestId";

  private EventMetadata() {}
}
