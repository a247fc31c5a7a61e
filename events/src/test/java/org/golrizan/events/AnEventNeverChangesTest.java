package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.golrizan.events.EventCatalogue.Entry;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Housing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnEventNeverChangesTest {

  static List<Entry> entries() {
    return EventCatalogue.golrizan().entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void itsCollectionsAreCopiesNobodyCanChange(Entry entry) throws ReflectiveOperationException {
    DomainEvent event = Samples.of(entry.type());
    for (RecordComponent component : entry.type().getRecordComponents()) {
      switch (component.getAccessor().invoke(event)) {
        case Collection<?> collection ->
            assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
        case Map<?, ?> map -> assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        default -> { }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void twoEventsThatSayTheSameAreEqual(Entry entry) {
    assertThat(Samples.of(entry.type())).isEqualTo(Samples.of(entry.type()));
  }

  @Test
  void aFamilysHeadIsOnePerson() {
    FamilyMember head = Samples.of(FamilyMember.class);
    PersonId somebodyElse = new PersonId(new UUID(7, 7));
    assertThatThrownBy(() -> new FamilyEvent.Registered(new FamilyId(new UUID(0, 1)), new PrisonerId(new UUID(0, 2)),
        new AssociationId("tehran"), Province.TEHRAN, head, List.of(), Personal.erased(), Personal.erased(), somebodyElse,
        Housing.NONE, Rial.ZERO, new StaffId("worker"), Samples.of(FamilyEvent.Registered.class).on()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
