package org.golrizan.command.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.golrizan.events.NationalId;

/** HMAC-SHA-256 under a secret of this installation: without it, national ids could be guessed from their hashes. */
final class IdentityHash {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;

  private final SecretKeySpec secret;

  IdentityHash(byte[] secret) {
    if (secret.length != SECRET_BYTES) {
      throw new IllegalArgumentException("The identity index's secret has " + SECRET_BYTES + " bytes, not " + secret.length);
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /** Reads the secret from the file; makes both on the first start. */
  static IdentityHash fromFile(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return new IdentityHash(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The identity index's secret cannot be read or made: " + file, e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] fresh = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(fresh);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(draft, fresh, StandardOpenOption.SYNC);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException another) {
      // Another process made the secret in the same moment: its secret is the one that counts.
    } finally {
      Files.delete(draft);
      Arrays.fill(fresh, (byte) 0);
    }
  }

  String of(NationalId nationalId) {
    return hex(nationalId.digits());
  }

  /** Tells one secret from another and nothing else. */
  String fingerprint() {
    return hex("which secret");
  }

  private String hex(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK lacks " + ALGORITHM, e);
    }
  }
}
