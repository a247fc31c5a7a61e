package org.golrizan.eventstore.maintenance;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.golrizan.eventstore.log.CommitHeader;

/**
 * What a store holds, without a look at each commit.
 *
 * @param head       the last commit
 * @param latestTime of any event, milliseconds since 1970; {@link Long#MIN_VALUE} in an empty log
 * @param unfinished whether it is the target of a copy or a restore that has not ended
 * @param documents  how many there are, by collection
 */
public record StoreStatus(Prefix head, long latestTime, boolean unfinished, Map<String, Long> documents) {

  public StoreStatus {
    documents = Map.copyOf(documents);
  }

  static StoreStatus of(Home home) {
    CommitHeader head = home.log().head();
    SortedMap<String, Long> documents = new TreeMap<>();
    Documents.inAll(home.documents(), (collection, _) -> documents.merge(collection, 1L, Long::sum));
    return new StoreStatus(Prefix.of(head), head.maxTime(), UnfinishedMark.isOn(home.documents()), documents);
  }
}
