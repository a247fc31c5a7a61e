package org.golrizan.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTest {

  private static final String SECRET = Base64.getEncoder().encodeToString(Vaults.secret(9));

  @TempDir Path folder;

  @Test
  void theFirstKeyIsTheCurrentOneAndCommentsSayNothing() {
    KeyEncryptionKeys keys = KeyFile.parse("# ours\n\nsecond " + SECRET + "\r\nfirst\t" + SECRET + "\n", "here");

    assertThat(keys.current().id()).isEqualTo("second");
    assertThat(keys.named("first").id()).isEqualTo("first");
    assertThat(keys).hasToString("KeyEncryptionKeys[second, first]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                 | here: There is no key-encryption key
      only-an-id         | here, line 1: a key-encryption key is its id, a space and its secret in Base64
      a !secret!         | here, line 1: the secret is not in Base64
      a c2VjcmV0         | here, line 1: The key-encryption key a has 6 bytes, not 32
      """)
  void whatIsNoKeyIsRefusedWithItsLine(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> KeyFile.parse(text, "here")).withMessage(message);
  }

  @Test
  void noErrorShowsASecret() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyFile.parse("A " + SECRET, "here"))
        .withMessage("here, line 1: A key-encryption key is named by up to 40 lower case letters, digits and hyphens");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyFile.parse("a " + SECRET + "\na " + SECRET, "here"))
        .withMessage("here: Two key-encryption keys are named a");
    assertThat(KeyFile.parse("a " + SECRET, "here").current()).hasToString("KeyEncryptionKey[a]");
  }

  @Test
  void aFileIsMadeOnceAndForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("new").resolve("key");
    KeyEncryptionKey made = KeyFile.readOrMake(file).current();

    assertThat(KeyFile.readOrMake(file).current().proves(made.proof())).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
