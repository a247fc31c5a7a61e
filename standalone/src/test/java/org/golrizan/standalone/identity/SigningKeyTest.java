package org.golrizan.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  @TempDir Path folder;

  @Test
  void theSecondStartFindsTheKeyOfTheFirst() {
    assertThat(SigningKey.in(folder)).isEqualTo(SigningKey.in(folder));
  }

  @Test
  void theFolderIsMadeAndNobodyElseMayReadTheKey() throws IOException {
    Path data = folder.resolve("new/data");
    SigningKey.in(data);

    Path file = data.resolve("development-issuer-key.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    assertThat(data).isDirectoryContaining(file::equals);
  }

  @Test
  void aStartThatWasCutOffIsMadeGood() throws IOException {
    Files.writeString(folder.resolve("development-issuer-key.json.new"), "{\"kty\":");

    assertThat(SigningKey.in(folder).isPrivate()).isTrue();
  }

  @Test
  void aDamagedKeyIsSaidInASentence() throws IOException {
    Files.writeString(folder.resolve("development-issuer-key.json"), "no key");

    assertThatThrownBy(() -> SigningKey.in(folder)).hasMessageContaining("development-issuer-key.json");
  }
}
