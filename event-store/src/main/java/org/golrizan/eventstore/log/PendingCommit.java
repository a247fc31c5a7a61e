package org.golrizan.eventstore.log;

import java.util.concurrent.CompletableFuture;

/** A draft and whoever waits for it. */
record PendingCommit(CommitDraft draft, long size, CompletableFuture<Commit> result) {

  void fail(RuntimeException reason) {
    result.completeExceptionally(reason);
  }
}
