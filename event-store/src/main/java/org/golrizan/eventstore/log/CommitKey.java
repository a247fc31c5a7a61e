package org.golrizan.eventstore.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may stand only once in the whole log. Its {@link #text()} is what adapters keep in their unique index. */
public sealed interface CommitKey {

  /** The place in a stream: optimistic concurrency for each aggregate of a commit. */
  record StreamPlace(String stream, long sequence) implements CommitKey {
    @Override
    public String text() {
      return "s:" + stream + ":" + sequence;
    }
  }

  record EventIdentity(String eventId) implements CommitKey {
    @Override
    public String text() {
      return "e:" + eventId;
    }
  }

  record Request(String clientRequestId) implements CommitKey {
    @Override
    public String text() {
      return "r:" + clientRequestId;
    }
  }

  /** {@code s:<stream>:<sequence>}, {@code e:<event id>} or {@code r:<client request id>}. */
  String text();

  /** @throws IllegalArgumentException if the text has none of the three forms */
  static CommitKey parse(String text) {
    String rest = text.length() < 3 ? "" : text.substring(2);
    if (text.startsWith("s:") && rest.lastIndexOf(':') > 0) {
      int colon = rest.lastIndexOf(':');
      return new StreamPlace(rest.substring(0, colon), Long.parseLong(rest.substring(colon + 1)));
    }
    if (text.startsWith("e:") && !rest.isEmpty()) {
      return new EventIdentity(rest);
    }
    if (text.startsWith("r:") && !rest.isEmpty()) {
      return new Request(rest);
    }
    throw new IllegalArgumentException("Not a commit's key: " + text);
  }

  /** The keys of a commit: the request's first, then two for each event. */
  static List<CommitKey> of(Optional<CommitRequest> request, List<StoredEvent> events) {
    List<CommitKey> keys = new ArrayList<>(2 * events.size() + 1);
    request.ifPresent(it -> keys.add(new Request(it.clientRequestId())));
    for (StoredEvent event : events) {
      keys.add(new StreamPlace(event.stream(), event.sequence()));
      keys.add(new EventIdentity(event.eventId()));
    }
    return keys;
  }
}
