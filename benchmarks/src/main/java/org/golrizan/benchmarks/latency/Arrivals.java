package org.golrizan.benchmarks.latency;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.golrizan.benchmarks.CatalogueMessages;

/** When each numbered event reached the handler, by the machine's clock, in nanoseconds since 1970. */
final class Arrivals implements EventHandlerInvoker {

  private static final long LONGEST_WAIT_SECONDS = 60;

  private final long[] times;
  private final CountDownLatch left;

  Arrivals(int count) {
    this.times = new long[count];
    this.left = new CountDownLatch(count);
  }

  static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return true;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    long now = now();
    // As any handler would, it wants the payload too.
    if (message.getPayload() != null && message.getMetaData().get(CatalogueMessages.INDEX) instanceof String index) {
      times[Integer.parseInt(index)] = now;
      left.countDown();
    }
  }

  /** @throws IllegalStateException if some never arrive */
  long[] await() {
    try {
      if (!left.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(left.getCount() + " events did not arrive");
      }
      return times;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  static void write(long[] times, Path file) {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * times.length);
      bytes.asLongBuffer().put(times);
      out.write(bytes.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long[] read(Path file) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      long[] times = new long[bytes.remaining() / Long.BYTES];
      bytes.asLongBuffer().get(times);
      return times;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
