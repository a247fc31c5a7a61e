package org.golrizan.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.personal.KeyFile;
import org.golrizan.eventstore.personal.KeyVault;
import org.golrizan.eventstore.personal.KeyVaultLimits;
import org.golrizan.eventstore.personal.SealBrokenException;
import org.golrizan.eventstore.personal.VaultSeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalValuesAreSealedInViewsTest {

  private static final PersonId HEAD = new PersonId(new UUID(1, 1));
  private static final PersonId CHILD = new PersonId(new UUID(1, 2));

  /** A household. */
  public record Household(String id, PersonalValue address, List<Resident> residents, String city) {}

  /** One of its people. */
  public record Resident(PersonalValue name, boolean working) {}

  @TempDir Path folder;
  private EmbeddedVault store;
  private KeyVault vault;
  private DocumentForm<Household> form;

  @BeforeEach
  void open() {
    store = EmbeddedVault.open(folder);
    vault = KeyVault.open(store, KeyFile.readOrMake(folder.resolve("key")), store, KeyVaultLimits.usual());
    form = new DocumentForm<>("households", Household.class, new VaultSeal(vault));
  }

  @AfterEach
  void close() {
    vault.close();
    store.close();
  }

  private static Household household() {
    return new Household(
        "h1",
        PersonalValue.of(HEAD, Personal.of("خیابان نمونه")),
        List.of(
            new Resident(PersonalValue.of(HEAD, Personal.of("مادر نمونه")), true),
            new Resident(PersonalValue.of(CHILD, Personal.of("فرزند نمونه")), false),
            new Resident(PersonalValue.of(CHILD, Personal.erased()), false)),
        "تهران");
  }

  private BsonDocument written(String id) {
    return form.write(id, new Stored<>(household(), 3, 7));
  }

  @Test
  void aDocumentHoldsNoPersonalValueAndIsReadAsItWas() {
    BsonDocument document = written("h1");

    assertThat(document.toJson()).doesNotContain("نمونه").contains("تهران");
    assertThat(form.read(document)).isEqualTo(new Stored<>(household(), 3, 7));
    assertThat(written("h1")).isEqualTo(document);
  }

  @Test
  void nothingOfAnErasedPersonIsReadOrWrittenAndTheOthersStay() {
    BsonDocument before = written("h1");

    vault.erase(List.of(CHILD));

    Household read = form.read(before).content();
    assertThat(read.residents().get(1).name()).isEqualTo(new PersonalValue(CHILD.toString(), null, true));
    assertThat(read.residents().get(0).name().value()).isEqualTo("مادر نمونه");
    assertThat(form.read(written("h1")).content()).isEqualTo(read);
  }

  @Test
  void aValueMovedToAnotherDocumentIsNotOpened() {
    BsonDocument moved = written("h1").append(DocumentForm.ID, written("h2").get(DocumentForm.ID));

    assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> form.read(moved)).withMessageContaining("households/h2");
  }
}
