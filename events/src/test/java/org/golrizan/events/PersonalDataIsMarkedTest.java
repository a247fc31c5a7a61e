package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.junit.jupiter.api.Test;

class PersonalDataIsMarkedTest {

  /** Names of places and gatherings. Another text becomes public only when somebody adds it here and can say why. */
  private static final Set<String> PUBLIC_TEXTS = Set.of(
      "prison.opened persianName", "prison.opened englishName",
      "association.opened persianName", "association.opened englishName",
      "workshop.opened name",
      "fund.opened persianName", "fund.opened englishName",
      "campaign.opened persianName", "campaign.opened englishName", "campaign.opened city");

  private static final Set<Class<?>> PUBLIC_TYPES =
      Set.of(int.class, LocalDate.class, Rial.class, PrisonId.class, AssociationId.class, FundId.class, FundTerms.class);

  /** A component of an event, or of a value inside one. */
  private record Place(String event, RecordComponent component) {

    String name() {
      return event + " " + component.getName();
    }

    @Override
    public String toString() {
      return event + " " + component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
  }

  private static List<Place> places() {
    return EventCatalogue.golrizan().entries().stream()
        .flatMap(entry -> shapes(entry.type(), new HashSet<>())
            .flatMap(shape -> Arrays.stream(shape.getRecordComponents()).map(component -> new Place(entry.name(), component))))
        .toList();
  }

  /** The record and every record or sealed choice of records it can hold, however deep. */
  private static Stream<Class<?>> shapes(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return Stream.empty();
    }
    return switch (type) {
      case ParameterizedType generic -> Stream.concat(
          shapes(generic.getRawType(), seen), Arrays.stream(generic.getActualTypeArguments()).flatMap(of -> shapes(of, seen)));
      case Class<?> raw when raw == Personal.class -> Stream.empty();
      case Class<?> raw when raw.isRecord() -> Stream.concat(Stream.of(raw),
          Arrays.stream(raw.getRecordComponents()).flatMap(component -> shapes(component.getGenericType(), seen)));
      case Class<?> raw when raw.isSealed() -> Arrays.stream(raw.getPermittedSubclasses()).flatMap(of -> shapes(of, seen));
      default -> Stream.empty();
    };
  }

  @Test
  void theWalkReachesTheRecordsInsideEvents() {
    assertThat(places()).extracting(place -> (Object) place.component().getDeclaringRecord()).contains(FamilyMember.class);
  }

  @Test
  void everyPersonalValueNamesItsSubject() {
    assertThat(places()).allSatisfy(PersonalDataIsMarkedTest::namesItsSubjectIfPersonal);
  }

  private static void namesItsSubjectIfPersonal(Place place) {
    SubjectOf subject = place.component().getAnnotation(SubjectOf.class);
    if (place.component().getType() != Personal.class) {
      assertThat(subject).as("only a personal value has a subject").isNull();
      assertThat(place.component().getGenericType().getTypeName()).as("a personal value stands for itself")
          .doesNotContain(Personal.class.getName());
      return;
    }
    assertThat(subject).isNotNull();
    assertThat(place.component().getDeclaringRecord().getRecordComponents())
        .anySatisfy(sibling -> {
          assertThat(sibling.getName()).isEqualTo(subject.value());
          assertThat(sibling.getType()).isEqualTo(PersonId.class);
        });
  }

  @Test
  void numbersThatNameAPersonAreAlwaysPersonal() {
    assertThat(places()).filteredOn(place -> place.component().getType() != Personal.class)
        .allSatisfy(place -> assertThat(place.component().getGenericType().getTypeName())
            .doesNotContain(NationalId.class.getName(), Sheba.class.getName(), MobileNumber.class.getName()));
  }

  @Test
  void nothingPublicCouldHoldAPerson() {
    assertThat(places()).filteredOn(place -> place.component().isAnnotationPresent(PublicInLog.class)).isNotEmpty()
        .allMatch(place -> place.component().getType() == String.class
            ? PUBLIC_TEXTS.contains(place.name())
            : isPublicType(place.component().getGenericType()));
  }

  private static boolean isPublicType(Type type) {
    return switch (type) {
      case Class<?> raw -> raw.isEnum() || PUBLIC_TYPES.contains(raw);
      case ParameterizedType set when set.getRawType() == Set.class -> isPublicType(set.getActualTypeArguments()[0]);
      default -> false;
    };
  }

  @Test
  void streamsAboutPersonsHaveNothingPublic() {
    Set<Class<?>> aboutPersons = Set.of(PrisonerEvent.class, WorkApplicationEvent.class, PlacementEvent.class, FamilyEvent.class,
        BenefactorEvent.class, ReleaseCaseEvent.class);
    Set<String> names = new HashSet<>();
    EventCatalogue.golrizan().entries().stream()
        .filter(entry -> aboutPersons.stream().anyMatch(stream -> stream.isAssignableFrom(entry.type())))
        .forEach(entry -> names.add(entry.name()));
    assertThat(names).hasSizeGreaterThan(aboutPersons.size());
    assertThat(places()).filteredOn(place -> names.contains(place.event()))
        .noneMatch(place -> place.component().isAnnotationPresent(PublicInLog.class));
  }
}
