package org.golrizan.standalone.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.standalone.GolrizanApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class FailedStartTest {

  @TempDir Path folder;

  /** All that a start with these arguments says before it fails. */
  private String failedStart(String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream terminal = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Throwable failure = catchThrowable(() -> SpringApplication.run(GolrizanApplication.class, arguments).close());
      assertThat(failure).isNotNull();
    } finally {
      System.setErr(terminal);
    }
    return said.toString(StandardCharsets.UTF_8).strip();
  }

  private String data() {
    return "--golrizan.data.folder=" + folder;
  }

  @Test
  void aPortInUseIsSaidInOneLine() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String port = Integer.toString(other.getLocalPort());

      assertThat(failedStart(data(), "--server.port=" + port, "--golrizan.demo.enabled=false"))
          .startsWith("Golrizan cannot start: Port " + port + " is in use.").doesNotContain("\n");
    }
  }

  @Test
  void aFolderInUseIsSaidInOneLine() {
    try (EmbeddedStores other = EmbeddedStores.open(folder)) {
      assertThat(other).isNotNull();
      assertThat(failedStart(data(), "--server.port=0", "--golrizan.demo.enabled=false"))
          .startsWith("Golrizan cannot start: ").contains(folder.toString()).contains("in use").doesNotContain("\n");
    }
  }

  @Test
  void aWrongSettingIsSaidInOneLine() {
    assertThat(failedStart(data(), "--server.port=0", "--golrizan.api.max-page-size=many"))
        .startsWith("Golrizan cannot start: golrizan.api.max-page-size").contains("many").doesNotContain("\n");
    assertThat(failedStart(data(), "--server.port=0", "--golrizan.api.max-page-size=0"))
        .startsWith("Golrizan cannot start: golrizan.api").contains("maxPageSize").doesNotContain("\n");
  }
}
