package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.golrizan.events.EventCatalogue.Entry;
import org.golrizan.events.employment.PrisonEvent;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

  private static final EventCatalogue CATALOGUE = EventCatalogue.golrizan();

  private static List<Entry> entries() {
    return CATALOGUE.entries();
  }

  @Test
  void everyEventIsInTheCatalogue() {
    List<String> events = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("org.golrizan.events").stream()
        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
        .map(JavaClass::getName).toList();
    assertThat(entries()).extracting(entry -> entry.type().getName()).containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void noTwoEventsHaveOneName() {
    assertThat(entries()).extracting(Entry::name).doesNotHaveDuplicates();
  }

  @Test
  void aNameSaysTheKindOfStreamAndWhatHappened() {
    assertThat(entries()).allSatisfy(entry -> {
      assertThat(entry.name()).matches("[a-z-]+\\.[a-z-]+");
      assertThat(entry.name()).startsWith(kind(entry) + ".");
    });
  }

  @Test
  void aStreamIsNamedByItsKindAndTheIdOfWhatItIsAbout() {
    assertThat(entries()).allSatisfy(entry ->
        assertThat(Samples.of(entry.type()).stream().stream()).matches(kind(entry) + "(-.+)?"));
  }

  private static String kind(Entry entry) {
    Class<?> stream = Objects.requireNonNull(entry.type().getDeclaringClass(), "events stand inside their stream's interface");
    return stream.getSimpleName().replaceFirst("Event$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Test
  void revisionsCountFromOne() {
    assertThat(entries()).allSatisfy(entry -> assertThat(entry.revision()).isPositive());
  }

  @Test
  void theMeaningIsASentence() {
    assertThat(entries()).allSatisfy(entry -> assertThat(entry.meaning()).matches("[A-Z][^|\\n]+\\."));
  }

  @Test
  void anEventIsFoundByItsNameAndByItsType() {
    assertThat(entries()).allSatisfy(entry -> {
      assertThat(CATALOGUE.ofName(entry.name())).contains(entry);
      assertThat(CATALOGUE.ofType(entry.type())).contains(entry);
    });
  }

  @Test
  void whatIsNotStoredIsNotFound() {
    assertThat(CATALOGUE.ofName("prison.closed")).isEmpty();
    assertThat(CATALOGUE.ofType(PrisonEvent.class)).isEmpty();
  }
}
