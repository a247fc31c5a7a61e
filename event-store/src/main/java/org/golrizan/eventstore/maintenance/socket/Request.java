package org.golrizan.eventstore.maintenance.socket;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import org.golrizan.eventstore.maintenance.MaintenanceException;
import org.golrizan.eventstore.maintenance.Selection;
import org.golrizan.eventstore.maintenance.Trouble;

/** What a client asks for. */
sealed interface Request {

  record Status() implements Request {}

  record Verify(OptionalLong position, int maxFindings) implements Request {}

  record BackUp(Selection selection) implements Request {}

  record CopyKeys(String from, String to) implements Request {}

  default void write(DataOutputStream out) throws IOException {
    out.write(Wire.MAGIC.getBytes(StandardCharsets.US_ASCII));
    out.writeInt(Wire.VERSION);
    switch (this) {
      case Status() -> out.writeUTF("status");
      case Verify(OptionalLong position, int maxFindings) -> {
        out.writeUTF("verify");
        Wire.write(out, position);
        out.writeInt(maxFindings);
      }
      case BackUp(Selection selection) -> {
        out.writeUTF("backup");
        Wire.write(out, selection.position());
        Wire.write(out, selection.without());
      }
      case CopyKeys(String from, String to) -> {
        out.writeUTF("copy-keys");
        out.writeUTF(from);
        out.writeUTF(to);
      }
    }
    out.flush();
  }

  /**
   * @throws IOException          if that is no client of this protocol
   * @throws MaintenanceException {@link Trouble#OTHER_PROTOCOL}
   */
  static Request read(DataInputStream in) throws IOException {
    byte[] magic = in.readNBytes(Wire.MAGIC.length());
    if (!Arrays.equals(magic, Wire.MAGIC.getBytes(StandardCharsets.US_ASCII))) {
      throw new IOException("Not a client of this protocol");
    }
    if (in.readInt() != Wire.VERSION) {
      throw new MaintenanceException(Trouble.OTHER_PROTOCOL, "version", Wire.VERSION);
    }
    return switch (in.readUTF()) {
      case "status" -> new Status();
      case "verify" -> new Verify(Wire.readOptional(in), in.readInt());
      case "backup" -> new BackUp(new Selection(Wire.readOptional(in), Wire.readTexts(in)));
      case "copy-keys" -> new CopyKeys(in.readUTF(), in.readUTF());
      default -> throw new MaintenanceException(Trouble.OTHER_PROTOCOL, "version", Wire.VERSION);
    };
  }
}
