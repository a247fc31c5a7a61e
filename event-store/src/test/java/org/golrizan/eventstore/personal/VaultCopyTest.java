package org.golrizan.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.golrizan.eventstore.personal.Vaults.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultCopyTest {

  @TempDir Path folder;
  private EmbeddedVault office;
  private EmbeddedVault backup;
  private KeyVault vault;

  @BeforeEach
  void open() {
    office = EmbeddedVault.open(folder.resolve("office"));
    backup = EmbeddedVault.open(folder.resolve("backup"));
    vault = Vaults.open(office);
    vault.pairWith(office);
    vault.toSeal(Set.of(person(1), person(2)));
    identity(office, person(1));
    identity(office, person(2));
  }

  @AfterEach
  void close() {
    vault.close();
    office.close();
    backup.close();
  }

  private static void identity(KeyedStore store, PersonId person) {
    store.put(KeyVault.IDENTITIES, "hash of " + person, KeyedStore.ABSENT, Bytes.ofText("x"), Set.of(KeyVault.byPerson(person)));
  }

  private static boolean isIdentified(KeyedStore store, PersonId person) {
    return store.findByUniqueKey(KeyVault.IDENTITIES, KeyVault.byPerson(person)).isPresent();
  }

  private VaultCopy.Report backUp() {
    return VaultCopy.run(office, backup, backup);
  }

  private VaultCopy.Report bringBack() {
    return VaultCopy.run(backup, office, office);
  }

  @Test
  void theCopyOpensWhatTheOriginalSealedAndIsTheSameVault() {
    assertThat(backUp()).isEqualTo(new VaultCopy.Report(2, 0));

    KeyVault copied = Vaults.open(backup);
    assertThat(copied.toOpen(person(1)).orElseThrow().toBytes()).isEqualTo(vault.toOpen(person(1)).orElseThrow().toBytes());
    assertThat(isIdentified(backup, person(1))).isTrue();
    copied.pairWith(office);
    assertThat(backUp()).isEqualTo(new VaultCopy.Report(0, 0));
  }

  @Test
  void anOlderCopyBringsNobodyBack() {
    backUp();
    vault.erase(List.of(person(1)));

    assertThat(bringBack()).isEqualTo(new VaultCopy.Report(0, 0));

    assertThat(vault.toOpen(person(1))).isEmpty();
    assertThat(isIdentified(office, person(1))).isFalse();
    assertThat(isIdentified(office, person(2))).isTrue();
  }

  @Test
  void whoIsErasedInTheNewerOneIsErasedInTheOlderOneToo() {
    backUp();
    vault.erase(List.of(person(1), person(3)));

    assertThat(backUp()).isEqualTo(new VaultCopy.Report(1, 2));

    assertThat(Vaults.open(backup).toOpen(person(1))).isEmpty();
    assertThat(Vaults.open(backup).toSeal(Set.of(person(3)))).isEmpty();
    assertThat(isIdentified(backup, person(1))).isFalse();
  }

  @Test
  void theLogIsLookedThroughFromTheEarlierOfBothPlaces() {
    vault.erasedUpTo(100);
    backUp();
    vault.erasedUpTo(200);
    assertThat(Vaults.open(backup).erasedUpTo()).isEqualTo(100);

    bringBack();

    assertThat(vault.erasedUpTo()).isEqualTo(100);
  }

  @Test
  void whatOthersKeepBesideTheKeysGoesAlongAndIsNeverWrittenOver() {
    office.put("fingerprints", "secret", KeyedStore.ABSENT, Bytes.ofText("ours"));

    backUp();
    assertThat(backup.find("fingerprints", "secret")).map(document -> document.body().toText()).contains("ours");
    office.put("fingerprints", "secret", 1, Bytes.ofText("changed"));
    bringBack();

    assertThat(office.find("fingerprints", "secret")).map(document -> document.body().toText()).contains("changed");
  }

  @Test
  void anotherVaultIsLeftAsItIs() {
    KeyVault other = Vaults.open(backup);
    other.pairWith(backup);
    other.toSeal(Set.of(person(5)));

    assertThatExceptionOfType(KeyVaultException.class).isThrownBy(this::backUp);

    assertThat(backup.find(VaultDocuments.PERSONS, person(1).toString())).isEmpty();
    assertThat(other.toOpen(person(5))).isPresent();
  }

  @Test
  void whereThereIsNoVaultNothingIsCopied() {
    assertThatExceptionOfType(KeyVaultException.class).isThrownBy(() -> VaultCopy.run(backup, office, office));
    assertThat(vault.toOpen(person(1))).isPresent();
  }
}
