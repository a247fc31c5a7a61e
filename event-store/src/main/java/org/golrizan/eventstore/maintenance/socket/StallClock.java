package org.golrizan.eventstore.maintenance.socket;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** Knows for how long reading from the other end, or writing to it, has been waiting. */
final class StallClock {

  private volatile boolean waiting;
  private volatile long since;

  boolean waitsLongerThan(Duration limit) {
    long began = since;
    return waiting && System.nanoTime() - began > limit.toNanos();
  }

  private interface Transmission<T> {
    T run() throws IOException;
  }

  private <T> T watch(Transmission<T> transmission) throws IOException {
    since = System.nanoTime();
    waiting = true;
    try {
      return transmission.run();
    } finally {
      waiting = false;
    }
  }

  InputStream watched(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        return watch(super::read);
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return watch(() -> in.read(bytes, offset, length));
      }
    };
  }

  OutputStream watched(OutputStream target) {
    return new FilterOutputStream(target) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        watch(() -> {
          target.write(bytes, offset, length);
          return true;
        });
      }
    };
  }
}
