package org.golrizan.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;

/** The key that signs tokens: made at the first start and kept in the data folder, so that tokens survive a restart. */
final class SigningKey {

  private static final String FILE = "development-issuer-key.json";
  private static final int BITS = 2048;

  private SigningKey() {}

  /**
   * The folder's key.
   *
   * @throws UnusableKeyException if the key's file holds no such key
   * @throws UncheckedIOException if the folder cannot be read or written
   */
  static RSAKey in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        write(newKey(), file);
      }
      RSAKey key = RSAKey.parse(Files.readString(file));
      if (!key.isPrivate()) {
        throw new UnusableKeyException(file);
      }
      return key;
    } catch (ParseException e) {
      throw new UnusableKeyException(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written beside and then renamed, so that a start that is cut off leaves no half a key. */
  private static void write(RSAKey key, Path file) throws IOException {
    Path unfinished = file.resolveSibling(FILE + ".new");
    Files.deleteIfExists(unfinished);
    try (SeekableByteChannel channel = Files.newByteChannel(
        unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyForItsOwner())) {
      Channels.newOutputStream(channel).write(key.toJSONString().getBytes(StandardCharsets.UTF_8));
    }
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException anotherWasQuicker) {
      Files.deleteIfExists(unfinished);
    }
  }

  private static FileAttribute<?>[] onlyForItsOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(BITS)
          .algorithm(JWSAlgorithm.RS256)
          .keyUse(KeyUse.SIGNATURE)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("A key could not be made", e);
    }
  }

  /** The key's file is damaged; without it every token issued before is worthless anyway. */
  static final class UnusableKeyException extends RuntimeException {

    UnusableKeyException(Path file) {
      super("The file " + file + " holds no signing key; delete it to have a new one made");
    }
  }
}
