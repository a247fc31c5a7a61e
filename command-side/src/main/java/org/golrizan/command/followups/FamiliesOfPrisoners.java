package org.golrizan.command.followups;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Which families belong to a prisoner. Kept by the follow-ups themselves, from the log alone, so that it can be made again. */
@Component
class FamiliesOfPrisoners {

  private static final String COLLECTION = "families-of-prisoners";
  private static final String SEPARATOR = " ";

  private final KeyedStore store;

  FamiliesOfPrisoners(@Qualifier("keyedStore") KeyedStore store) {
    this.store = store;
  }

  /** May be called again with the same. */
  void remember(PrisonerId prisoner, FamilyId family) {
    PutOutcome outcome;
    do {
      Optional<KeyedDocument> known = store.find(COLLECTION, key(prisoner));
      Set<String> families = new LinkedHashSet<>(known.map(FamiliesOfPrisoners::ids).orElse(List.of()));
      if (!families.add(family.value().toString())) {
        return;
      }
      outcome = store.put(COLLECTION, key(prisoner), known.map(KeyedDocument::version).orElse(KeyedStore.ABSENT),
          Bytes.ofText(String.join(SEPARATOR, families)));
    } while (outcome != PutOutcome.WRITTEN);
  }

  List<FamilyId> of(PrisonerId prisoner) {
    return store.find(COLLECTION, key(prisoner)).map(FamiliesOfPrisoners::ids).orElse(List.of()).stream()
        .map(id -> new FamilyId(UUID.fromString(id)))
        .toList();
  }

  private static List<String> ids(KeyedDocument document) {
    return List.of(document.body().toText().split(SEPARATOR));
  }

  private static String key(PrisonerId prisoner) {
    return prisoner.value().toString();
  }
}
