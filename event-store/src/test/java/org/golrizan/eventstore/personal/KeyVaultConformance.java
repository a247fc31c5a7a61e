package org.golrizan.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.golrizan.eventstore.personal.Vaults.keys;
import static org.golrizan.eventstore.personal.Vaults.person;
import static org.golrizan.eventstore.personal.Vaults.persons;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.Together;
import org.junit.jupiter.api.Test;

/** What the key vault keeps, over any store. A subclass gives the store. */
abstract class KeyVaultConformance {

  private static final FieldPlace PLACE = new FieldPlace("event-1", "name");
  private static final Bytes VALUE = Bytes.ofText("\"نام\"");

  /** An empty store, the same one for the whole of a test. */
  protected abstract KeyedStore store();

  private static Optional<PersonKey> toSeal(KeyVault vault, PersonId person) {
    return Optional.ofNullable(vault.toSeal(Set.of(person)).get(person));
  }

  private static Map<PersonId, Bytes> secrets(Map<PersonId, PersonKey> keys) {
    Map<PersonId, Bytes> secrets = new HashMap<>();
    keys.forEach((person, key) -> secrets.put(person, Bytes.of(key.toBytes())));
    return secrets;
  }

  @Test
  void aPersonKeepsOneKeyAndNobodyElseHasIt() {
    KeyVault vault = Vaults.open(store());
    PersonKey key = toSeal(vault, person(1)).orElseThrow();

    assertThat(vault.toOpen(person(1)).orElseThrow().toBytes()).isEqualTo(key.toBytes());
    assertThat(Vaults.open(store()).toOpen(person(1)).orElseThrow().toBytes()).isEqualTo(key.toBytes());
    assertThat(toSeal(vault, person(2)).orElseThrow().toBytes()).isNotEqualTo(key.toBytes());
  }

  @Test
  void ofManyWhoMakeAPersonsKeyAtOnceAllGetTheSame() throws InterruptedException, ExecutionException {
    List<PersonId> everybody = persons(20);
    List<Map<PersonId, Bytes>> made = Together.of(8, i -> secrets(Vaults.open(store()).toSeal(new HashSet<>(everybody))));

    assertThat(made.getFirst()).containsOnlyKeys(everybody);
    assertThat(made).containsOnly(made.getFirst());
  }

  @Test
  void whoWasErasedGetsNoKeyAgain() {
    KeyVault vault = Vaults.open(store());
    vault.toSeal(Set.of(person(1), person(2)));

    assertThat(vault.erase(List.of(person(1)))).isEqualTo(1);

    assertThat(vault.toOpen(person(1))).isEmpty();
    assertThat(vault.toSeal(Set.of(person(1), person(2)))).containsOnlyKeys(person(2));
    assertThat(Vaults.open(store()).toSeal(Set.of(person(1)))).isEmpty();
    assertThat(vault.erased()).singleElement().satisfies(erased -> assertThat(erased.person()).isEqualTo(person(1)));
  }

  @Test
  void whoIsErasedBeforeAnythingWasSealedGetsNoKeyAfterwards() {
    KeyVault vault = Vaults.open(store());

    assertThat(vault.erase(List.of(person(1)))).isZero();
    assertThat(vault.toSeal(Set.of(person(1)))).isEmpty();
    assertThat(vault.toOpen(person(1))).isEmpty();
    List<ErasedPerson> before = vault.erased().toList();
    assertThat(vault.erase(List.of(person(1)))).isZero();
    assertThat(vault.erased().toList()).isEqualTo(before);
  }

  @Test
  void anErasureInAnotherProcessIsSeenAlthoughTheKeyWasCached() {
    KeyVault here =
        KeyVault.open(store(), keys("first"), Scrubbing.NONE, new KeyVaultLimits(10, Duration.ofDays(1), Duration.ZERO));
    here.toSeal(Set.of(person(1), person(2)));
    assertThat(here.toOpen(person(1))).isPresent();

    Vaults.open(store()).erase(List.of(person(1)));

    assertThat(here.toOpen(person(1))).isEmpty();
    assertThat(here.toSeal(Set.of(person(1), person(2)))).containsOnlyKeys(person(2));
  }

  @Test
  void whatRacesWithAnErasureIsNotOpenedAfterIt() throws InterruptedException, ExecutionException {
    for (int round = 0; round < 20; round++) {
      PersonId person = person(round);
      Together.of(4, i -> {
        KeyVault vault = Vaults.open(store());
        return i == 0 ? vault.erase(List.of(person)) : vault.toSeal(Set.of(person)).size();
      });

      assertThat(Vaults.open(store()).toOpen(person)).isEmpty();
    }
  }

  @Test
  void whatAProcessKeepsInMemoryOutlivesItsOwnErasureByNothing() {
    KeyVault vault = KeyVault.open(store(), keys("first"), Scrubbing.NONE, new KeyVaultLimits(10, Duration.ofDays(1), Duration.ofDays(1)));
    ValueSeal seal = new VaultSeal(vault);
    Bytes sealed = seal.seal(person(1), PLACE, VALUE).orElseThrow();
    assertThat(seal.open(person(1), PLACE, sealed)).contains(VALUE);

    vault.erase(List.of(person(1)));

    assertThat(seal.open(person(1), PLACE, sealed)).isEmpty();
    assertThat(seal.seal(person(1), PLACE, VALUE)).isEmpty();
  }

  @Test
  void aValueOfAPersonOfWhomTheVaultKnowsNothingIsAnError() {
    assertThatExceptionOfType(KeyVaultException.class)
        .isThrownBy(() -> Vaults.open(store()).toOpen(person(1)))
        .withMessageContaining(person(1).toString());
  }

  @Test
  void anotherKeyUnderAKnownNameIsRefusedBeforeAnythingIsWrappedWithIt() {
    Vaults.open(store(), keys("first"), Scrubbing.NONE);
    KeyEncryptionKeys another = KeyEncryptionKeys.of(List.of(KeyEncryptionKey.of("first", Vaults.secret(1))));

    assertThatExceptionOfType(KeyVaultException.class)
        .isThrownBy(() -> Vaults.open(store(), another, Scrubbing.NONE))
        .withMessageContaining("first");
  }

  @Test
  void anOldKeyIsNeededUntilTheVaultWasRewrapped() {
    KeyVault before = Vaults.open(store(), keys("first"), Scrubbing.NONE);
    Map<PersonId, Bytes> made = secrets(before.toSeal(new HashSet<>(persons(4))));
    before.toSeal(Set.of(person(4)));
    before.erase(List.of(person(4)));
    assertThatExceptionOfType(KeyVaultException.class)
        .isThrownBy(() -> Vaults.open(store(), keys("second"), Scrubbing.NONE))
        .withMessageContaining("first");

    KeyVault both = Vaults.open(store(), keys("second", "first"), Scrubbing.NONE);
    both.toSeal(Set.of(person(5)));
    // The fifth was erased, the sixth is wrapped with the second key already.
    assertThat(both.rewrap()).isEqualTo(4);
    assertThat(both.rewrap()).isZero();

    KeyVault after = Vaults.open(store(), keys("second"), Scrubbing.NONE);
    assertThat(secrets(after.toSeal(new HashSet<>(persons(4))))).isEqualTo(made);
    assertThat(after.toOpen(person(4))).isEmpty();
  }

  @Test
  void aKeyThatWasMovedToAnotherPersonDoesNotUnwrap() {
    KeyVault vault = Vaults.open(store());
    vault.toSeal(Set.of(person(1)));
    Bytes entry = store().find("persons", person(1).toString()).map(KeyedDocument::body).orElseThrow();
    store().put("persons", person(2).toString(), KeyedStore.ABSENT, entry);

    assertThatExceptionOfType(KeyVaultException.class)
        .isThrownBy(() -> vault.toOpen(person(2)))
        .withMessageContaining(person(2).toString());
  }

  @Test
  void anErasureThatACrashInterruptedIsFinishedWhenTheVaultIsOpened() {
    KeyVault crashing = Vaults.open(store(), keys("first"), () -> {
      throw new IllegalStateException("the power is gone");
    });
    crashing.toSeal(Set.of(person(1)));
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> crashing.erase(List.of(person(1))));

    AtomicInteger scrubbed = new AtomicInteger();
    assertThat(Vaults.open(store(), keys("first"), scrubbed::incrementAndGet).toOpen(person(1))).isEmpty();
    assertThat(scrubbed).hasValue(1);
    Vaults.open(store(), keys("first"), scrubbed::incrementAndGet);
    assertThat(scrubbed).hasValue(1);
  }
}
