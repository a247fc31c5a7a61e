package org.golrizan.query;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** An issuer that says where its login is, and no more. It runs as long as the tests. */
final class TestIssuer {

  static final String URI = start();

  private TestIssuer() {}

  private static String start() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      String uri = "http://localhost:" + server.getAddress().getPort();
      byte[] configuration = """
          {"issuer": "%1$s", "authorization_endpoint": "%1$s/login", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
           "subject_types_supported": ["public"]}""".formatted(uri).getBytes(StandardCharsets.UTF_8);
      server.createContext("/.well-known/openid-configuration", exchange -> {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, configuration.length);
        exchange.getResponseBody().write(configuration);
        exchange.close();
      });
      server.start();
      return uri;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
