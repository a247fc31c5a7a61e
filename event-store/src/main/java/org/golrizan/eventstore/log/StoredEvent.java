package org.golrizan.eventstore.log;

import org.golrizan.eventstore.Bytes;

/**
 * One event as it is stored; its position follows from its commit.
 *
 * @param eventId       unique over the log
 * @param stream        the aggregate's stream; an event of no aggregate has its own id here
 * @param sequence      the event's place in its stream, from 0
 * @param aggregateType the kind of aggregate, empty for an event of no aggregate
 * @param name          the stable name from the catalogue
 * @param revision      the stable revision from the catalogue, empty where there is none
 * @param time          when it was recorded, milliseconds since 1970
 * @param metadata      exact stored bytes
 * @param payload       exact stored bytes
 * @param salt          {@value #SALT_LENGTH} random bytes, so that nobody can guess an event from its commitment
 * @param commitment    {@link Commitment} to all of the above but the aggregate's type, made when the event was recorded
 */
public record StoredEvent(
    String eventId,
    String stream,
    long sequence,
    String aggregateType,
    String name,
    String revision,
    long time,
    Bytes metadata,
    Bytes payload,
    Bytes salt,
    Bytes commitment) {

  public static final int SALT_LENGTH = 32;

  private static final int NUMBERS_AND_FRAME = 64;

  public StoredEvent {
    if (eventId.isEmpty() || stream.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("An event has an id, a stream and a name");
    }
    if (sequence < 0) {
      throw new IllegalArgumentException("A sequence counts from 0, not " + sequence);
    }
    if (salt.length() != SALT_LENGTH) {
      throw new IllegalArgumentException("A salt has " + SALT_LENGTH + " bytes, not " + salt.length());
    }
  }

  /** An event that is stored for the first time: its commitment is made here. */
  public static StoredEvent recorded(
      String eventId,
      String stream,
      long sequence,
      String aggregateType,
      String name,
      String revision,
      long time,
      Bytes metadata,
      Bytes payload,
      Bytes salt) {
    return new StoredEvent(eventId, stream, sequence, aggregateType, name, revision, time, metadata, payload, salt,
        Commitment.to(eventId, name, revision, stream, sequence, time, metadata, payload, salt));
  }

  /** Whether what is stored is what was recorded. */
  public boolean keepsItsCommitment() {
    return commitment.equals(Commitment.to(eventId, name, revision, stream, sequence, time, metadata, payload, salt));
  }

  /** About how many bytes the event takes in the log; never less than its metadata and payload. */
  public int size() {
    return Math.addExact(
        NUMBERS_AND_FRAME + salt.length() + commitment.length() + 2 * (eventId.length() + stream.length()) + aggregateType.length()
            + name.length() + revision.length(),
        Math.addExact(metadata.length(), payload.length()));
  }
}
