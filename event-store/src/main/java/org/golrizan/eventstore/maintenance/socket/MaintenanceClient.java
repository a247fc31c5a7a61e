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
import java.util.OptionalLong;
import org.golrizan.eventstore.maintenance.Details;
import org.golrizan.eventstore.maintenance.MaintenanceException;
import org.golrizan.eventstore.maintenance.Progress;
import org.golrizan.eventstore.maintenance.Selection;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.StoreStatus;
import org.golrizan.eventstore.maintenance.Trouble;
import org.golrizan.eventstore.maintenance.VerificationReport;

/**
 * Maintenance of a data folder through the process that has it open. Throws what that process met; {@link Trouble#CONNECTION_LOST} if
 * it does not answer or stopped in the middle.
 */
public final class MaintenanceClient implements StoreMaintenance {

  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path folder;

  public MaintenanceClient(Path folder) {
    this.folder = folder;
  }

  @Override
  public StoreStatus status() {
    return ask(new Request.Status(), OutputStream.nullOutputStream(), Progress.NONE, Results::readStatus);
  }

  @Override
  public VerificationReport verify(OptionalLong position, int maxFindings, Progress progress) {
    return ask(
        new Request.Verify(position, maxFindings), OutputStream.nullOutputStream(), progress, Results::readReport);
  }

  @Override
  public void backUp(Selection selection, OutputStream target, Progress progress) {
    ask(new Request.BackUp(selection), target, progress, _ -> true);
  }

  /** The paths as this process sees them. */
  @Override
  public KeysCopied copyKeys(Path from, Path to) {
    return ask(new Request.CopyKeys(from.toAbsolutePath().toString(), to.toAbsolutePath().toString()),
        OutputStream.nullOutputStream(), Progress.NONE, in -> new KeysCopied(in.readLong(), in.readLong()));
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private <T> T ask(Request request, OutputStream data, Progress progress, Reading<T> reading) {
    try (SocketChannel channel = SocketChannel.open(MaintenanceSocket.address(folder));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        DataInputStream in = new DataInputStream(
            new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES))) {
      request.write(out);
      while (true) {
        char letter = (char) in.readUnsignedByte();
        byte[] content = content(in);
        switch (letter) {
          case Wire.PROGRESS -> tell(progress, Wire.open(content));
          case Wire.DATA -> write(data, content);
          case Wire.ERROR -> throw error(Wire.open(content));
          case Wire.RESULT -> {
            return reading.from(Wire.open(content));
          }
          default -> throw new IOException("Not an answer of this protocol");
        }
      }
    } catch (IOException e) {
      throw new MaintenanceException(Trouble.CONNECTION_LOST, Details.of("folder", folder), e);
    }
  }

  private static byte[] content(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > Wire.MAX_FRAME_BYTES) {
      throw new IOException("Not an answer of this protocol");
    }
    byte[] content = new byte[length];
    in.readFully(content);
    return content;
  }

  private static void tell(Progress progress, DataInputStream in) throws IOException {
    progress.at(Progress.Phase.valueOf(in.readUTF()), in.readLong(), in.readLong());
  }

  /** What goes wrong here is the target's trouble, not the connection's. */
  private static void write(OutputStream target, byte[] content) {
    try {
      target.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MaintenanceException error(DataInputStream in) throws IOException {
    return new MaintenanceException(Trouble.valueOf(in.readUTF()), new Details(Wire.readValues(in)), null);
  }
}
