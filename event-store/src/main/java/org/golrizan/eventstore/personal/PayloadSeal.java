package org.golrizan.eventstore.personal;

import java.util.List;
import org.golrizan.eventstore.Bytes;

/** Seals the personal values in events' payloads before they are stored, and opens them when they are read. */
public interface PayloadSeal {

  /** Leaves payloads as they are: for a store without personal values. */
  PayloadSeal NONE = new PayloadSeal() {
    @Override
    public List<Bytes> seal(List<Payload> payloads) {
      return payloads.stream().map(Payload::content).toList();
    }

    @Override
    public Bytes open(Payload payload) {
      return payload.content();
    }
  };

  /**
   * An event's payload.
   *
   * @param name     of the event's type in the catalogue
   * @param revision of the event's type
   * @param content  JSON where the type is in the catalogue
   */
  record Payload(String eventId, String name, String revision, Bytes content) {}

  /**
   * The payloads with every personal value sealed. A value about a person who was erased is left out as erased.
   *
   * @return in the order of the payloads; what holds no personal value comes back as the very bytes it was
   */
  List<Bytes> seal(List<Payload> payloads);

  /**
   * The payload with every sealed value opened. A value about a person who was erased reads as erased.
   *
   * @return the very bytes where nothing is sealed
   * @throws SealBrokenException if a value was changed or belongs to another event
   * @throws KeyVaultException   if the vault knows nothing of a person
   */
  Bytes open(Payload payload);
}
