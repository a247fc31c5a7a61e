package org.golrizan.eventstore.maintenance.socket;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import org.golrizan.eventstore.keyed.KeyedStoreException;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.maintenance.Details;
import org.golrizan.eventstore.maintenance.KeysMaintenance;
import org.golrizan.eventstore.maintenance.MaintenanceException;
import org.golrizan.eventstore.maintenance.Progress;
import org.golrizan.eventstore.maintenance.Selection;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.StoreStatus;
import org.golrizan.eventstore.maintenance.Trouble;
import org.golrizan.eventstore.maintenance.VerificationReport;

/** One client's request and its answer. */
final class Session implements AutoCloseable {

  private static final int BUFFER_BYTES = 64 * 1024;

  private final SocketChannel channel;
  private final StoreMaintenance maintenance;
  private final Semaphore permit;
  private final StallClock clock = new StallClock();

  Session(SocketChannel channel, StoreMaintenance maintenance, Semaphore permit) {
    this.channel = channel;
    this.maintenance = maintenance;
    this.permit = permit;
  }

  /** Whether the client has kept this session waiting for longer. */
  boolean waitsLongerThan(Duration limit) {
    return clock.waitsLongerThan(limit);
  }

  void run() {
    try (channel;
        DataInputStream in = new DataInputStream(new BufferedInputStream(clock.watched(Channels.newInputStream(channel))));
        DataOutputStream out = new DataOutputStream(
            new BufferedOutputStream(clock.watched(Channels.newOutputStream(channel)), BUFFER_BYTES))) {
      answer(in, out);
      out.flush();
    } catch (IOException | UncheckedIOException e) {
      // The client is gone, or was let go: nobody is left to be told.
    }
  }

  private void answer(DataInputStream in, DataOutputStream out) throws IOException {
    try {
      Request request = Request.read(in);
      if (!permit.tryAcquire()) {
        throw new MaintenanceException(Trouble.BUSY);
      }
      try {
        perform(request, out);
      } finally {
        permit.release();
      }
    } catch (MaintenanceException e) {
      error(out, e);
    } catch (CommitLogException | KeyedStoreException e) {
      error(out, new MaintenanceException(Trouble.STORE_TROUBLE, Details.of("reason", String.valueOf(e.getMessage())), e));
    }
  }

  private void perform(Request request, DataOutputStream out) throws IOException {
    switch (request) {
      case Request.Status() -> {
        StoreStatus status = maintenance.status();
        frame(out, Wire.RESULT, Wire.content(to -> Results.write(to, status)));
      }
      case Request.Verify(OptionalLong position, int maxFindings) -> {
        VerificationReport report = maintenance.verify(position, maxFindings, progressTo(out));
        frame(out, Wire.RESULT, Wire.content(to -> Results.write(to, report)));
      }
      case Request.BackUp(Selection selection) -> {
        try (OutputStream data = new BufferedOutputStream(new DataFrames(out), BUFFER_BYTES)) {
          maintenance.backUp(selection, data, progressTo(out));
        }
        frame(out, Wire.RESULT, new byte[0]);
      }
      case Request.CopyKeys(String from, String to) -> {
        KeysMaintenance.KeysCopied report = maintenance.copyKeys(Path.of(from), Path.of(to));
        frame(out, Wire.RESULT, Wire.content(result -> {
          result.writeLong(report.persons());
          result.writeLong(report.erased());
        }));
      }
    }
  }

  private static Progress progressTo(DataOutputStream out) {
    return (phase, done, total) -> {
      try {
        frame(out, Wire.PROGRESS, Wire.content(to -> {
          to.writeUTF(phase.name());
          to.writeLong(done);
          to.writeLong(total);
        }));
        // Also how a verification learns that its client is gone.
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static void error(DataOutputStream out, MaintenanceException e) throws IOException {
    frame(out, Wire.ERROR, Wire.content(to -> {
      to.writeUTF(e.trouble().name());
      Wire.write(to, e.details());
    }));
  }

  private static void frame(DataOutputStream out, char letter, byte[] content) throws IOException {
    out.writeByte(letter);
    out.writeInt(content.length);
    out.write(content);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each write is a frame. */
  private static final class DataFrames extends OutputStream {

    private final DataOutputStream out;

    DataFrames(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
      frame(out, Wire.DATA, new byte[] {(byte) single});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.writeByte(Wire.DATA);
      out.writeInt(length);
      out.write(bytes, offset, length);
    }
  }
}
