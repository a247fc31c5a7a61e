package org.golrizan.eventstore.personal;

import java.util.Optional;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;

/** Seals and opens single values about persons, for whoever stores them outside of the log. */
public interface ValueSeal {

  /**
   * The same value at the same place gives the same bytes.
   *
   * @return empty if the person was erased: nothing about them may be stored
   */
  Optional<Bytes> seal(PersonId person, FieldPlace place, Bytes value);

  /**
   * @return empty if the person was erased
   * @throws SealBrokenException if the value was changed or was not sealed for this person and place
   * @throws KeyVaultException   if the vault knows nothing of the person
   */
  Optional<Bytes> open(PersonId person, FieldPlace place, Bytes sealed);
}
