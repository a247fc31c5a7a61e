package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** Whoever sends slowly is let go, and takes nobody's place meanwhile. */
@TestPropertySource(properties = {"golrizan.api.max-body-time=0s", "golrizan.rate-limit.concurrent-requests=1"})
class SlowBodiesTest extends ApiTest {

  @Value("${local.server.port}")
  private int port;

  private Socket begun(String method, String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream().write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + Tokens.of(Role.ASSOCIATION_WORKER) + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static String firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  @Test
  void aBodyThatTakesTooLongIsAnsweredWith408() throws IOException {
    try (Socket socket = begun("POST", "/api/v1/registrations")) {
      OutputStream out = socket.getOutputStream();
      out.write('{');
      out.flush();
      assertThat(firstLine(socket.getInputStream())).contains("408");
    }
  }

  @Test
  void whoIsStillSendingTakesNobodysPlace() throws IOException {
    try (Socket sending = begun("POST", "/api/v1/registrations"); Socket reading = begun("GET", "/api/v1/figures/today")) {
      assertThat(firstLine(reading.getInputStream())).as("a body that nobody reads").contains("200");
      assertThat(ask(to("/api/v1/whoami", Role.JUDGE)).status()).isEqualTo(200);
      assertThat(sending.isConnected()).isTrue();
    }
  }
}
