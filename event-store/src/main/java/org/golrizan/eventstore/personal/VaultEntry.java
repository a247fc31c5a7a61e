package org.golrizan.eventstore.personal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.ByteFields;
import org.golrizan.eventstore.Bytes;

/** What the vault holds of one person. */
sealed interface VaultEntry {

  /**
   * The person's key.
   *
   * @param wrappedWith the id of the key-encryption key
   */
  record Wrapped(String wrappedWith, Bytes key) implements VaultEntry {}

  /** The tombstone of an erased person: there is no key, and there never will be one. */
  record Erased(Instant at) implements VaultEntry {}

  private static byte form(VaultEntry entry) {
    return switch (entry) {
      case Wrapped _ -> 1;
      case Erased _ -> 2;
    };
  }

  default Bytes encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(form(this));
      switch (this) {
        case Wrapped(String wrappedWith, Bytes key) -> {
          ByteFields.writeText(out, wrappedWith);
          ByteFields.writeBytes(out, key);
        }
        case Erased(Instant at) -> out.writeLong(at.toEpochMilli());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(bytes.toByteArray());
  }

  /** @throws KeyVaultException if it is none */
  static VaultEntry decode(PersonId person, Bytes body) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body.toArray()))) {
      byte form = in.readByte();
      return switch (form) {
        case 1 -> new Wrapped(ByteFields.readText(in), ByteFields.readBytes(in));
        case 2 -> new Erased(Instant.ofEpochMilli(in.readLong()));
        default -> throw new IOException("its form " + form + " is not known here");
      };
    } catch (IOException e) {
      throw new KeyVaultException("The vault's entry of person " + person + " cannot be read", e);
    }
  }
}
