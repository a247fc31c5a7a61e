package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed says why in one line. */
class StartIT {

  @Test
  void aPortInUseGetsAOneLineMessage(@TempDir Path folder) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      OneProcess golrizan = OneProcess.launch(taken.getLocalPort(), folder, OneProcess.NO_DEMO);
      assertThat(golrizan.exitCode()).isNotZero();
      assertThat(golrizan.output()).contains("" + taken.getLocalPort()).doesNotContain("\tat ");
    }
  }

  @Test
  void aFolderInUseGetsAOneLineMessage(@TempDir Path folder) {
    try (OneProcess first = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      OneProcess second = OneProcess.launch(JavaProcess.freePort(), folder, OneProcess.NO_DEMO);
      assertThat(second.exitCode()).isNotZero();
      assertThat(second.output()).contains(folder.toString()).doesNotContain("\tat ");
      assertThat(first.api().getPublic("/api/v1/dashboard").status()).isEqualTo(200);
    }
  }

  @Test
  void theDevelopmentIssuerDoesNotStartWhereOthersReachIt(@TempDir Path folder) {
    OneProcess golrizan = OneProcess.launch(JavaProcess.freePort(), folder, OneProcess.NO_DEMO, "--server.address=0.0.0.0");
    assertThat(golrizan.exitCode()).isNotZero();
    assertThat(golrizan.output()).contains("0.0.0.0").contains("golrizan.issuer.uri").doesNotContain("\tat ");
  }

  @Test
  void aSideThatKnowsNoIssuerDoesNotStart(@TempDir Path folder) {
    for (String side : List.of("command.CommandSideApplication", "query.QuerySideApplication")) {
      JavaProcess process = TwoProcesses.launchWithoutIssuer("org.golrizan." + side, folder);
      assertThat(process.exitCode()).isNotZero();
      assertThat(process.output()).contains("GOLRIZAN_ISSUER_URI");
    }
  }
}
