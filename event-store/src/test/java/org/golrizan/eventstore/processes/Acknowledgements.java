package org.golrizan.eventstore.processes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What a {@link WriterUntilKilled} was told: number to attempt of each of its commits that is stored. */
final class Acknowledgements implements Consumer<String> {

  private static final long LONGEST_WAIT_SECONDS = 120;

  private final Map<Long, String> attempts = new HashMap<>();

  @Override
  public synchronized void accept(String line) {
    int space = line.indexOf(' ');
    attempts.put(Long.valueOf(line.substring(0, space)), line.substring(space + 1));
    notifyAll();
  }

  synchronized Map<Long, String> soFar() {
    return Map.copyOf(attempts);
  }

  /** Waits until there are at least so many more than now. */
  synchronized void awaitMore(int count) throws InterruptedException {
    int wanted = attempts.size() + count;
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
    while (attempts.size() < wanted) {
      long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (millis <= 0) {
        throw new IllegalStateException(attempts.size() + " instead of " + wanted + " commits were acknowledged in time");
      }
      wait(millis);
    }
  }
}
