package org.golrizan.eventstore.personal;

import java.util.Optional;
import java.util.Set;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;

/** Values sealed with the keys of a vault. */
public final class VaultSeal implements ValueSeal {

  private final KeyVault vault;

  public VaultSeal(KeyVault vault) {
    this.vault = vault;
  }

  @Override
  public Optional<Bytes> seal(PersonId person, FieldPlace place, Bytes value) {
    return Optional.ofNullable(vault.toSeal(Set.of(person)).get(person)).map(key -> FieldCipher.seal(key, place, value));
  }

  @Override
  public Optional<Bytes> open(PersonId person, FieldPlace place, Bytes sealed) {
    return vault.toOpen(person).map(key -> FieldCipher.open(key, place, sealed));
  }
}
