package org.golrizan.eventstore.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreException;

/**
 * The persons' keys, each wrapped by a key-encryption key from outside, in a keyed store of its own that is backed up apart from the log.
 *
 * <p>A person has one key, made when something about them is first sealed. Erasing the person destroys it and leaves a tombstone: nothing
 * about them is opened or sealed again. Safe for many threads and processes. Another process's erasure is seen here with the next look at
 * whether there were any ({@link KeyVaultLimits#erasureCheck}).
 *
 * <p>Every method throws {@link KeyedStoreException} if the store cannot be reached.
 */
public final class KeyVault implements AutoCloseable {

  /** What persons are found by, see {@link #documents}. */
  public static final String IDENTITIES = VaultDocuments.IDENTITIES;

  /** In a store whose values are sealed with this vault's keys. */
  private static final String PAIRING = "key-vault";
  private static final String PAIRED_WITH = "id";

  private final VaultDocuments documents;
  private final KeyEncryptionKeys keys;
  private final Scrubbing scrubbing;
  /** Empty for a person who was erased. */
  private final Cache<PersonId, Optional<PersonKey>> cache;
  private final LatestErasure latestErasure;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private KeyVault(KeyedStore store, KeyEncryptionKeys keys, Scrubbing scrubbing, KeyVaultLimits limits) {
    this.documents = new VaultDocuments(store);
    this.keys = keys;
    this.scrubbing = scrubbing;
    this.cache = Caffeine.newBuilder().maximumSize(limits.cachedKeys()).expireAfterWrite(limits.cacheTime()).build();
    this.latestErasure = new LatestErasure(documents, limits.erasureCheck());
  }

  /**
   * Opens the vault, and finishes an erasure that a crash interrupted.
   *
   * @param store stays the caller's to close
   * @throws KeyVaultException if a key-encryption key is missing that wrapped what is in the vault, or is not the one that did
   */
  public static KeyVault open(KeyedStore store, KeyEncryptionKeys keys, Scrubbing scrubbing, KeyVaultLimits limits) {
    KeyVault vault = new KeyVault(store, keys, scrubbing, limits);
    vault.requireTheKeys();
    vault.documents.scrubIfDue(scrubbing);
    return vault;
  }

  private void requireTheKeys() {
    for (KeyEncryptionKey key : keys.all()) {
      documents.addIfAbsent(VaultDocuments.PROOFS, new KeyedDocument(key.id(), 1, key.proof()));
    }
    documents.all(VaultDocuments.PROOFS).forEach(proof -> {
      if (!keys.named(proof.key()).proves(proof.body())) {
        throw new KeyVaultException("The key-encryption key " + proof.key() + " is not the one that the vault knows by this name", null);
      }
    });
  }

  /**
   * Ties a store to this vault, the first time; afterwards makes sure that it is the one.
   *
   * @throws KeyVaultException if the store's values are sealed with another vault's keys
   */
  public void pairWith(KeyedStore sealed) {
    Bytes mine = documents.id(Bytes.ofText(UUID.randomUUID().toString()));
    sealed.put(PAIRING, PAIRED_WITH, KeyedStore.ABSENT, mine);
    if (!sealed.find(PAIRING, PAIRED_WITH).map(KeyedDocument::body).equals(Optional.of(mine))) {
      throw new KeyVaultException("The key vault is not the one that this store's personal values were sealed with", null);
    }
  }

  /** The persons' keys, made where there are none. Of those who were erased there is none in the answer. */
  Map<PersonId, PersonKey> toSeal(Set<PersonId> persons) {
    Map<PersonId, PersonKey> found = new HashMap<>();
    if (persons.size() == 1) {
      PersonId only = persons.iterator().next();
      keyOrMake(only).ifPresent(key -> found.put(only, key));
      return found;
    }
    // Together, so that a store that syncs its writes in groups syncs them once.
    Map<PersonId, CompletableFuture<Optional<PersonKey>>> looking = new HashMap<>();
    persons.forEach(person -> looking.put(person, CompletableFuture.supplyAsync(() -> keyOrMake(person), threads)));
    looking.forEach((person, future) -> settled(future).ifPresent(key -> found.put(person, key)));
    return found;
  }

  private static <T> T settled(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private Optional<PersonKey> keyOrMake(PersonId person) {
    forgetIfSomebodyWasErased();
    return cache.get(person, this::readOrMake);
  }

  private Optional<PersonKey> readOrMake(PersonId person) {
    Optional<KeyedDocument> found = documents.person(person);
    while (found.isEmpty()) {
      PersonKey fresh = PersonKey.fresh(person);
      if (documents.writePerson(person, found, wrapped(fresh).encode())) {
        return Optional.of(fresh);
      }
      found = documents.person(person);
    }
    return unwrapped(person, found.get());
  }

  private VaultEntry.Wrapped wrapped(PersonKey key) {
    return new VaultEntry.Wrapped(keys.current().id(), keys.current().wrap(key));
  }

  private Optional<PersonKey> unwrapped(PersonId person, KeyedDocument document) {
    return switch (VaultEntry.decode(person, document.body())) {
      case VaultEntry.Wrapped(String wrappedWith, Bytes key) -> Optional.of(keys.named(wrappedWith).unwrap(person, key));
      case VaultEntry.Erased _ -> Optional.empty();
    };
  }

  /**
   * The person's key; empty if they were erased.
   *
   * @throws KeyVaultException if the vault never had one: what is sealed with it cannot have come from here
   */
  Optional<PersonKey> toOpen(PersonId person) {
    forgetIfSomebodyWasErased();
    return cache.get(person, this::read);
  }

  private void forgetIfSomebodyWasErased() {
    if (latestErasure.isNew()) {
      cache.invalidateAll();
    }
  }

  private Optional<PersonKey> read(PersonId person) {
    KeyedDocument found = documents.person(person).orElseThrow(() -> new KeyVaultException(
        "The key vault holds neither a key nor a tombstone of person " + person + ", about whom something is sealed."
            + " Is it older than the log? Restore the latest backup of the vault", null));
    return unwrapped(person, found);
  }

  /**
   * Destroys the persons' keys for good, and what they are found by. When this returns, no process that looks into the vault finds
   * them. Persons of whom the vault knows nothing get their tombstone too; those who were erased keep theirs. May be repeated.
   *
   * @return how many keys were destroyed now
   */
  public int erase(Collection<PersonId> persons) {
    documents.scrubIsDue();
    int destroyed = 0;
    for (PersonId person : persons) {
      if (erase(person)) {
        destroyed++;
      }
      cache.put(person, Optional.empty());
      documents.forgetIdentity(person);
    }
    documents.somebodyWasErased();
    documents.scrubIfDue(scrubbing);
    return destroyed;
  }

  private boolean erase(PersonId person) {
    while (true) {
      Optional<KeyedDocument> found = documents.person(person);
      if (found.filter(VaultDocuments::isErased).isPresent()) {
        return false;
      }
      Bytes tombstone = new VaultEntry.Erased(documents.store().now()).encode();
      if (documents.writePerson(person, found, tombstone)) {
        return found.isPresent();
      }
    }
  }

  /**
   * The vault's store, for what persons are found by: documents of the collection {@link #IDENTITIES} that have {@link #byPerson} as a unique
   * key go when the person is erased.
   */
  public KeyedStore documents() {
    return documents.store();
  }

  /** The unique key of the one document in {@link #IDENTITIES} that is about the person. */
  public static String byPerson(PersonId person) {
    return VaultDocuments.byPerson(person);
  }

  /**
   * How far the log was looked through for erasures when a process last opened the vault.
   *
   * @return a position, 0 for not at all
   */
  public long erasedUpTo() {
    return documents.erasedUpTo();
  }

  /** Keeps how far the log was looked through. Of processes that do so at once the last one counts: looking twice does no harm. */
  public void erasedUpTo(long position) {
    documents.erasedUpTo(position);
  }

  /** Everyone who was erased, in the order of their ids, read as the stream goes. */
  public Stream<ErasedPerson> erased() {
    return documents.all(VaultDocuments.PERSONS).flatMap(document -> {
      PersonId person = VaultDocuments.personOf(document);
      return VaultEntry.decode(person, document.body()) instanceof VaultEntry.Erased(var at)
          ? Stream.of(new ErasedPerson(person, at))
          : Stream.empty();
    });
  }

  /**
   * Wraps every key that another key-encryption key wrapped with the current one, and forgets the others. May run while the vault is
   * used, and may be repeated. Afterwards the others need no longer be configured.
   *
   * @return how many keys were wrapped anew
   */
  public long rewrap() {
    long rewrapped = documents.all(VaultDocuments.PERSONS).filter(this::rewrapped).count();
    documents.all(VaultDocuments.PROOFS)
        .filter(proof -> !proof.key().equals(keys.current().id()))
        .forEach(proof -> documents.store().delete(VaultDocuments.PROOFS, proof.key(), proof.version()));
    documents.scrubIsDue();
    documents.scrubIfDue(scrubbing);
    return rewrapped;
  }

  private boolean rewrapped(KeyedDocument document) {
    PersonId person = VaultDocuments.personOf(document);
    Optional<KeyedDocument> current = Optional.of(document);
    while (current.isPresent() && isWrappedByAnother(person, current.get())) {
      PersonKey key = unwrapped(person, current.get()).orElseThrow();
      if (documents.writePerson(person, current, wrapped(key).encode())) {
        return true;
      }
      current = documents.person(person);
    }
    return false;
  }

  private boolean isWrappedByAnother(PersonId person, KeyedDocument document) {
    return VaultEntry.decode(person, document.body()) instanceof VaultEntry.Wrapped wrapped
        && !wrapped.wrappedWith().equals(keys.current().id());
  }

  /** Forgets what is cached. The store stays open: it is the caller's. */
  @Override
  public void close() {
    threads.close();
    cache.invalidateAll();
  }
}
