package org.golrizan.eventstore.log;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does many things at once, each in a thread of its own, and tells what became of each. */
public final class Together {

  private Together() {}

  /** What {@code work} made of 0, 1, 2 …, in that order. */
  public static <T> List<T> of(int count, IntFunction<T> work) throws InterruptedException, ExecutionException {
    List<Callable<T>> all = IntStream.range(0, count).<Callable<T>>mapToObj(i -> () -> work.apply(i)).toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = threads.invokeAll(all);
      for (Future<T> each : running) {
        // Throws what the work threw.
        each.get();
      }
      return running.stream().map(Future::resultNow).toList();
    }
  }
}
