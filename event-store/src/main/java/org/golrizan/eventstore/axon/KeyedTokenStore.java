package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Axon's tokens in a {@link KeyedStore}, with claims that end by release or by time, on the store's clock.
 *
 * <p>Within a unit of work a token is written when the root commits, after the events it appends and whatever a view wrote while
 * it was prepared: after a crash in between events are delivered again, never lost.
 */
public final class KeyedTokenStore implements TokenStore {

  public static final Duration DEFAULT_CLAIM_TIMEOUT = Duration.ofSeconds(10);

  private static final String COLLECTION = "tokens";
  private static final String IDENTIFIER_KEY = "identifier";
  private static final int PAGE = 1_000;

  private final KeyedStore store;
  private final String owner;
  private final Duration claimTimeout;
  private final LongSupplier nanoTime;

  /** What this token store wrote last of the segments it claims, so that it need not read before it writes. */
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  /**
   * A claim as this token store wrote it.
   *
   * @param version of the document
   * @param time    of the claim, on the store's clock
   * @param nanos   when that was, on this process's steady clock
   */
  private record Held(long version, Instant time, long nanos) {}

  /** A token store whose claims carry a name of this process and end after {@link #DEFAULT_CLAIM_TIMEOUT}. */
  public KeyedTokenStore(KeyedStore store) {
    this(store, ProcessHandle.current().pid() + "@" + UUID.randomUUID(), DEFAULT_CLAIM_TIMEOUT);
  }

  /**
   * @param owner        differs between all processes and token stores that share the store
   * @param claimTimeout after how long without extension anyone may take a claim over
   */
  public KeyedTokenStore(KeyedStore store, String owner, Duration claimTimeout) {
    this(store, owner, claimTimeout, System::nanoTime);
  }

  /** @param nanoTime this process's steady clock */
  KeyedTokenStore(KeyedStore store, String owner, Duration claimTimeout, LongSupplier nanoTime) {
    this.store = store;
    this.owner = owner;
    this.claimTimeout = claimTimeout;
    this.nanoTime = nanoTime;
  }

  @Override
  public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
    if (fetchSegments(processorName).length > 0) {
      throw new UnableToClaimTokenException("The processor " + processorName + " already has segments");
    }
    for (int segment = 0; segment < segmentCount; segment++) {
      if (!written(processorName, segment, KeyedStore.ABSENT, TokenEntry.unclaimed(initialToken))) {
        throw new UnableToClaimTokenException("The processor " + processorName + " already has segment " + segment);
      }
    }
  }

  @Override
  public void initializeTokenSegments(String processorName, int segmentCount) {
    initializeTokenSegments(processorName, segmentCount, null);
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
    if (!written(processorName, segment, KeyedStore.ABSENT, TokenEntry.unclaimed(token))) {
      throw new UnableToInitializeTokenException("The processor " + processorName + " already has segment " + segment);
    }
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return true;
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
    if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().root().phase().isBefore(UnitOfWork.Phase.COMMIT)) {
      if (heldLately(key(processorName, segment)).isEmpty()) {
        claimable(processorName, segment, store.now());
      }
      CurrentUnitOfWork.get().root().onCommit(_ -> write(token, processorName, segment));
    } else {
      write(token, processorName, segment);
    }
  }

  private void write(@Nullable TrackingToken token, String processorName, int segment) {
    String key = key(processorName, segment);
    Optional<Held> lately = heldLately(key);
    if (lately.isPresent() && writtenOver(lately.get(), token, key)) {
      return;
    }
    Instant now = store.now();
    KeyedDocument document = claimable(processorName, segment, now);
    claim(processorName, segment, document, new TokenEntry(token, owner, now));
  }

  /**
   * A claim that is young enough to be written under without a look at the store's clock: it stays as old as it is, and every
   * quarter of the timeout it is made anew.
   */
  private Optional<Held> heldLately(String key) {
    return Optional.ofNullable(held.get(key))
        .filter(claim -> nanoTime.getAsLong() - claim.nanos() < claimTimeout.toNanos() / 4);
  }

  /** False if somebody wrote meanwhile: then the store says whose the segment is. */
  private boolean writtenOver(Held claim, @Nullable TrackingToken token, String key) {
    TokenEntry entry = new TokenEntry(token, owner, claim.time());
    if (store.put(COLLECTION, key, claim.version(), entry.encode()) != PutOutcome.WRITTEN) {
      held.remove(key);
      return false;
    }
    held.put(key, new Held(claim.version() + 1, claim.time(), claim.nanos()));
    return true;
  }

  private void claim(String processorName, int segment, KeyedDocument document, TokenEntry entry) {
    long nanos = nanoTime.getAsLong();
    if (!written(processorName, segment, document.version(), entry)) {
      held.remove(document.key());
      throw lost(processorName, segment);
    }
    held.put(document.key(), new Held(document.version() + 1, entry.time(), nanos));
  }

  @Override
  public @Nullable TrackingToken fetchToken(String processorName, int segment) {
    return claim(processorName, segment);
  }

  /** Claims the segment only if it still is as broad as the caller believes. */
  @Override
  public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
    TrackingToken token = claim(processorName, segment.getSegmentId());
    // After the claim, because whoever splits or merges a segment claims it first.
    if (!Segment.computeSegment(segment.getSegmentId(), fetchSegments(processorName)).equals(segment)) {
      releaseClaim(processorName, segment.getSegmentId());
      throw new UnableToClaimTokenException(
          "Segment " + segment.getSegmentId() + " of " + processorName + " was split or merged meanwhile");
    }
    return token;
  }

  /**
   * The token that another process last stored for a segment it claims; empty if nobody else claims the segment. Takes no claim.
   */
  public Optional<TrackingToken> tokenOfAnother(String processorName, int segment) {
    return store.find(COLLECTION, key(processorName, segment))
        .map(document -> TokenEntry.decode(document.body()))
        .filter(entry -> entry.owner() != null && !owner.equals(entry.owner()))
        .flatMap(entry -> Optional.ofNullable(entry.token()));
  }

  @Override
  public void extendClaim(String processorName, int segment) {
    Instant now = store.now();
    KeyedDocument document = claimable(processorName, segment, now);
    TokenEntry entry = TokenEntry.decode(document.body());
    if (!owner.equals(entry.owner())) {
      throw lost(processorName, segment);
    }
    claim(processorName, segment, document, entry.claimed(owner, now));
  }

  private @Nullable TrackingToken claim(String processorName, int segment) {
    Instant now = store.now();
    KeyedDocument document = claimable(processorName, segment, now);
    TokenEntry entry = TokenEntry.decode(document.body());
    claim(processorName, segment, document, entry.claimed(owner, now));
    return entry.token();
  }

  private KeyedDocument claimable(String processorName, int segment, Instant now) {
    KeyedDocument document = store.find(COLLECTION, key(processorName, segment)).orElseThrow(() ->
        new UnableToClaimTokenException("The processor " + processorName + " has no segment " + segment));
    if (!TokenEntry.decode(document.body()).mayClaim(owner, now, claimTimeout)) {
      throw new UnableToClaimTokenException("Segment " + segment + " of " + processorName + " is claimed by another process");
    }
    return document;
  }

  private static UnableToClaimTokenException lost(String processorName, int segment) {
    return new UnableToClaimTokenException("Segment " + segment + " of " + processorName + " was taken over");
  }

  @Override
  public void releaseClaim(String processorName, int segment) {
    held.remove(key(processorName, segment));
    store.find(COLLECTION, key(processorName, segment)).ifPresent(document -> {
      TokenEntry entry = TokenEntry.decode(document.body());
      if (owner.equals(entry.owner())) {
        // Whoever wrote meanwhile has taken the claim over: then there is nothing to release.
        store.put(COLLECTION, document.key(), document.version(), TokenEntry.unclaimed(entry.token()).encode());
      }
    });
  }

  @Override
  public void deleteToken(String processorName, int segment) {
    held.remove(key(processorName, segment));
    KeyedDocument document = store.find(COLLECTION, key(processorName, segment)).orElseThrow(() ->
        new UnableToClaimTokenException("The processor " + processorName + " has no segment " + segment));
    if (!owner.equals(TokenEntry.decode(document.body()).owner())
        || !store.delete(COLLECTION, document.key(), document.version())) {
      throw new UnableToClaimTokenException("Segment " + segment + " of " + processorName + " is not claimed by this process");
    }
  }

  @Override
  public int[] fetchSegments(String processorName) {
    return documents(processorName).stream().mapToInt(KeyedTokenStore::segment).sorted().toArray();
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processorName) {
    Instant now = store.now();
    List<KeyedDocument> documents = documents(processorName);
    int[] all = documents.stream().mapToInt(KeyedTokenStore::segment).sorted().toArray();
    return documents.stream()
        .filter(document -> TokenEntry.decode(document.body()).mayClaim(owner, now, claimTimeout))
        .map(document -> Segment.computeSegment(segment(document), all))
        .toList();
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    while (true) {
      Optional<KeyedDocument> found = store.find(COLLECTION, IDENTIFIER_KEY);
      if (found.isPresent()) {
        return found.map(document -> document.body().toText());
      }
      String identifier = UUID.randomUUID().toString();
      if (store.put(COLLECTION, IDENTIFIER_KEY, KeyedStore.ABSENT, Bytes.ofText(identifier)) == PutOutcome.WRITTEN) {
        return Optional.of(identifier);
      }
    }
  }

  private List<KeyedDocument> documents(String processorName) {
    return store.all(COLLECTION, prefix(processorName), PAGE).toList();
  }

  private boolean written(String processorName, int segment, long expectedVersion, TokenEntry entry) {
    return store.put(COLLECTION, key(processorName, segment), expectedVersion, entry.encode()) == PutOutcome.WRITTEN;
  }

  private static String prefix(String processorName) {
    return "segment/" + processorName + "/";
  }

  private static String key(String processorName, int segment) {
    return prefix(processorName) + segment;
  }

  private static int segment(KeyedDocument document) {
    return Integer.parseInt(document.key().substring(document.key().lastIndexOf('/') + 1));
  }
}
