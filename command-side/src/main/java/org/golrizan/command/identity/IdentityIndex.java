package org.golrizan.command.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.StreamId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.golrizan.eventstore.log.OutcomeUnknownException;
import org.golrizan.eventstore.personal.KeyVault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps a national id to one registration of a kind. A reservation is written before the commit and counts from then on; if the
 * commit does not come, it is taken back, or lapses after the lease. The existence of the owner's stream is the confirmation.
 *
 * <p>The reservations are in the key vault: they go with the person's key when the person is erased.
 */
@Component
public class IdentityIndex {

  private final KeyedStore store;
  private final Streams streams;
  private final IdentityHash hash;
  private final Duration lease;

  IdentityIndex(
      KeyVault vault,
      Streams streams,
      IdentityIndexProperties properties,
      @Value("${golrizan.data.folder:./data}") Path dataFolder) {
    this.store = vault.documents();
    this.streams = streams;
    Path secretFile =
        Objects.requireNonNullElseGet(properties.secretFile(), () -> dataFolder.resolve("identity-index.secret"));
    this.hash = IdentityHash.fromFile(secretFile);
    SecretCheck.require(store, hash, secretFile);
    this.lease = properties.lease();
  }

  /**
   * Reserves the national id for the current unit of work's new stream.
   *
   * @param requestId  the client request that asks; its repetition after a crash may take its own reservation over
   * @param kind       what it is reserved for
   * @param person     whose it is; a person id is of one registration, and has one reservation
   * @param registry   the kind of the owner's stream
   * @param stillHolds whether an earlier registration, by its state, still keeps others out
   * @throws RuleRejectedException if the national id is registered or being registered
   */
  public <I extends StreamId, S> void reserve(
      String requestId,
      IdentityKind kind,
      PersonId person,
      NationalId nationalId,
      I owner,
      StreamKind<I, ?, S, ?> registry,
      Predicate<S> stillHolds) {
    String key = kind.code() + ":" + hash.of(nationalId);
    Reservation mine = new Reservation(owner.stream(), requestId, store.now());
    Optional<KeyedDocument> held = store.find(KeyVault.IDENTITIES, key);
    if (held.isPresent()) {
      Reservation theirs = Reservation.read(held.get().body());
      if (theirs.owner().equals(mine.owner())) {
        return;
      }
      requireFree(theirs, mine, stream -> stillHolds.test(streams.peek(registry, stream)));
    }
    long version = held.map(KeyedDocument::version).orElse(KeyedStore.ABSENT);
    if (store.put(KeyVault.IDENTITIES, key, version, mine.body(), Set.of(KeyVault.byPerson(person))) != PutOutcome.WRITTEN) {
      throw new RuleRejectedException(Rejection.of(IdentityRule.NATIONAL_ID_BEING_REGISTERED));
    }
    CurrentUnitOfWork.get().root().onRollback(unit -> {
      if (!mayBeStored(unit)) {
        takeBack(key, version, held);
      }
    });
  }

  /** If nobody knows whether the commit was stored, the reservation stays: it holds if the stream exists, else it lapses. */
  private static boolean mayBeStored(UnitOfWork<?> unit) {
    return unit.getExecutionResult() != null
        && unit.getExecutionResult().isExceptionResult()
        && unit.getExecutionResult().getExceptionResult() instanceof OutcomeUnknownException;
  }

  private void requireFree(Reservation theirs, Reservation mine, Predicate<String> stillHolds) {
    if (streams.version(theirs.owner()) > 0) {
      if (stillHolds.test(theirs.owner())) {
        throw new RuleRejectedException(Rejection.of(IdentityRule.NATIONAL_ID_ALREADY_REGISTERED));
      }
    } else if (!theirs.requestId().equals(mine.requestId()) && mine.since().isBefore(theirs.since().plus(lease))) {
      throw new RuleRejectedException(Rejection.of(IdentityRule.NATIONAL_ID_BEING_REGISTERED));
    }
  }

  /** A rolled back command leaves the index as it found it, unless the lease lapsed and someone else holds it now. */
  private void takeBack(String key, long versionBefore, Optional<KeyedDocument> before) {
    if (before.isPresent()) {
      store.put(KeyVault.IDENTITIES, key, versionBefore + 1, before.get().body(), before.get().uniqueKeys());
    } else {
      store.delete(KeyVault.IDENTITIES, key, versionBefore + 1);
    }
  }

  /**
   * @param owner     the stream that holds the national id
   * @param requestId the client request that reserved it
   * @param since     when it was reserved, by the store's clock
   */
  private record Reservation(String owner, String requestId, Instant since) {

    Bytes body() {
      return Bytes.ofText(since.toEpochMilli() + " " + owner + " " + requestId);
    }

    static Reservation read(Bytes body) {
      String[] parts = body.toText().split(" ", 3);
      return new Reservation(parts[1], parts[2], Instant.ofEpochMilli(Long.parseLong(parts[0])));
    }
  }
}
