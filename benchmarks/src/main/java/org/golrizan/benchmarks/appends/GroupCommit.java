package org.golrizan.benchmarks.appends;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** One thread that takes whatever waits and stores it as one group: what any durable store must do at least. */
final class GroupCommit<T> implements AutoCloseable {

  /** Makes a group durable before it returns. */
  interface Disk<T> {
    void store(List<T> group) throws Exception;
  }

  private record Waiting<T>(T item, CompletableFuture<Void> stored) {}

  private final LinkedBlockingQueue<Waiting<T>> queue = new LinkedBlockingQueue<>();
  private final Disk<T> disk;
  private final Thread thread;

  GroupCommit(Disk<T> disk) {
    this.disk = disk;
    this.thread = Thread.ofPlatform().name("group-commit").daemon().start(this::run);
  }

  /** Returns when the item is durable. */
  void append(T item) {
    Waiting<T> waiting = new Waiting<>(item, new CompletableFuture<>());
    queue.add(waiting);
    waiting.stored().join();
  }

  private void run() {
    List<Waiting<T>> group = new ArrayList<>();
    try {
      while (true) {
        group.add(queue.take());
        queue.drainTo(group);
        disk.store(group.stream().map(Waiting::item).toList());
        group.forEach(waiting -> waiting.stored().complete(null));
        group.clear();
      }
    } catch (InterruptedException e) {
      // Closed, when nobody waits any more.
    } catch (Exception e) {
      group.forEach(waiting -> waiting.stored().completeExceptionally(e));
    }
  }

  /** Called when nobody appends any more. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
