package org.golrizan.eventstore.maintenance;

import static org.golrizan.eventstore.log.Samples.after;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.log.Samples.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;

/** What tests store, and what they find stored. */
final class Stored {

  /** Five events in three commits. */
  static final List<Commit> COMMITS = after(CommitHeader.NONE,
      draft(request("client:1", "a"), event("a", 0), event("b", 7)),
      draft(event("a", 1)),
      draft(event("b", 8), event("c", 0)));

  private Stored() {}

  static void writeTo(Home home) {
    home.log().append(COMMITS);
    home.documents().put("tokens", "segment/p/0", 0, Bytes.ofText("5"));
    home.documents().put("dead-letters", "p/1", 0, Bytes.ofText("letter"), Set.of("p/first", "p/second"));
    home.documents().put("identities", "prisoner:x", 0, Bytes.ofText("one"));
    home.documents().put("identities", "prisoner:x", 1, Bytes.ofText("two"));
    home.documents().put("identities-secret", "fingerprint", 0, Bytes.ofText("f"));
    home.documents().put("keys", "person-1", 0, Bytes.ofText("key"));
    home.documents().put("snapshots", "a", 0, Bytes.ofText("snapshot"));
  }

  static List<Commit> commits(Home home) {
    List<Commit> all = new ArrayList<>();
    List<Commit> next = home.log().read(1, 1_000, 10_000_000);
    while (!next.isEmpty()) {
      all.addAll(next);
      next = home.log().read(all.size() + 1, 1_000, 10_000_000);
    }
    return all;
  }

  /** Collection and key to what the document says and holds. */
  static SortedMap<String, String> documents(Home home) {
    SortedMap<String, String> documents = new TreeMap<>();
    Documents.inAll(home.documents(), (collection, document) ->
        documents.put(collection + "/" + document.key(),
            document.body().toText() + " " + new TreeSet<>(document.uniqueKeys())));
    return documents;
  }

  /** All that {@link #writeTo} wrote but the snapshot. */
  static Map<String, String> allButSnapshots() {
    return Map.of(
        "tokens/segment/p/0", "5 []",
        "dead-letters/p/1", "letter [p/first, p/second]",
        "identities/prisoner:x", "two []",
        "identities-secret/fingerprint", "f []",
        "keys/person-1", "key []");
  }

  static VerificationReport verify(Home home) {
    return Verification.of(home, OptionalLong.empty(), 10, Progress.NONE);
  }

  static void assertTrouble(Trouble trouble, Map<String, String> details, Supplier<?> work) {
    Assertions.assertThatThrownBy(work::get).isInstanceOfSatisfying(MaintenanceException.class, e -> {
      Assertions.assertThat(e.trouble()).isEqualTo(trouble);
      Assertions.assertThat(e.details()).containsAllEntriesOf(details);
    });
  }
}
