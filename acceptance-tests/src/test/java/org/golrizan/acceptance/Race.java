package org.golrizan.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many do something at the same moment and collects each one's outcome. */
final class Race {

  private Race() {}

  static <T> List<T> of(List<Callable<T>> runners) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> finishes = new ArrayList<>();
      for (Callable<T> runner : runners) {
        finishes.add(threads.submit(() -> {
          start.await();
          return runner.call();
        }));
      }
      start.countDown();
      List<T> outcomes = new ArrayList<>();
      for (Future<T> finish : finishes) {
        outcomes.add(finish.get());
      }
      return outcomes;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** The same for a number of equal runners. */
  static <T> List<T> of(int runners, Callable<T> each) {
    return of(Collections.nCopies(runners, each));
  }
}
