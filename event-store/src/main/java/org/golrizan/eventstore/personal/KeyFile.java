package org.golrizan.eventstore.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Key-encryption keys as text: one a line, {@code id} and the secret in Base64 with a space between, the current one first. Empty lines
 * and those that begin with # say nothing.
 */
public final class KeyFile {

  private static final String FIRST_KEY = "first";

  private KeyFile() {}

  /**
   * @param origin where the text is from, for errors
   * @throws IllegalArgumentException names origin and line, never what stands there
   */
  public static KeyEncryptionKeys parse(String text, String origin) {
    List<KeyEncryptionKey> keys = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int line = 0; line < lines.length; line++) {
      String content = lines[line].strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        keys.add(key(content, origin + ", line " + (line + 1)));
      }
    }
    try {
      return KeyEncryptionKeys.of(keys);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(origin + ": " + e.getMessage(), e);
    }
  }

  private static KeyEncryptionKey key(String line, String origin) {
    String[] parts = line.split("\\s+", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(origin + ": a key-encryption key is its id, a space and its secret in Base64");
    }
    byte[] secret;
    try {
      secret = Base64.getDecoder().decode(parts[1]);
    } catch (IllegalArgumentException e) {
      // Without the cause, which quotes the secret's characters.
      throw new IllegalArgumentException(origin + ": the secret is not in Base64");
    }
    try {
      return KeyEncryptionKey.of(parts[0], secret);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(origin + ": " + e.getMessage(), e);
    }
  }

  /** @throws UncheckedIOException if the file cannot be read */
  public static KeyEncryptionKeys read(Path file) {
    try {
      return parse(Files.readString(file), file.toAbsolutePath().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The key-encryption keys cannot be read: " + file.toAbsolutePath(), e);
    }
  }

  /** {@link #read}; a file that is not there is made first, with a fresh key that only the file's owner can read. */
  public static KeyEncryptionKeys readOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file.toAbsolutePath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A key-encryption key cannot be made: " + file.toAbsolutePath(), e);
    }
    return read(file);
  }

  private static void make(Path file) throws IOException {
    byte[] secret = new byte[KeyEncryptionKey.LENGTH];
    new SecureRandom().nextBytes(secret);
    String line = FIRST_KEY + " " + Base64.getEncoder().encodeToString(secret) + "\n";
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "key", ".new",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.write(draft, line.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.SYNC);
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      // Another process made it in the same moment: its key is the one that counts.
    } finally {
      Files.delete(draft);
    }
  }
}
