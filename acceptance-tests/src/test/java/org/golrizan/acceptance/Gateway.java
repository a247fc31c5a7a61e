package org.golrizan.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * One address before both sides, as a reverse proxy gives it in production: changes of {@code /api} go to the command side,
 * {@code /oauth2} to the issuer, and everything else to the query side.
 */
final class Gateway implements AutoCloseable {

  /** The proxy's own business, or not to be set by hand. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings");

  private final HttpServer server;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI commandSide;
  private final URI querySide;
  private final URI issuer;

  private Gateway(HttpServer server, URI commandSide, URI querySide, URI issuer) {
    this.server = server;
    this.commandSide = commandSide;
    this.querySide = querySide;
    this.issuer = issuer;
  }

  static Gateway open(URI commandSide, URI querySide, URI issuer) throws IOException {
    HttpServer server = HttpServer.create(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), JavaProcess.freePort()), 0);
    Gateway gateway = new Gateway(server, commandSide, querySide, issuer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", gateway::pass);
    server.start();
    return gateway;
  }

  URI uri() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private URI target(HttpExchange exchange) {
    URI asked = exchange.getRequestURI();
    if (asked.getPath().startsWith("/oauth2/")) {
      return issuer.resolve(asked);
    }
    boolean reads = Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
    return (asked.getPath().startsWith("/api/") && !reads ? commandSide : querySide).resolve(asked);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      HttpRequest.Builder request = HttpRequest.newBuilder(target(exchange)).method(
          exchange.getRequestMethod(),
          body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
      exchange.getRequestHeaders().forEach((name, values) -> {
        if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
          values.forEach(value -> request.header(name, value));
        }
      });
      HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      response.headers().map().forEach((name, values) -> {
        if (!NOT_PASSED_ON.contains(name)) {
          values.forEach(value -> exchange.getResponseHeaders().add(name, value));
        }
      });
      answer(exchange, response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, HttpResponse<InputStream> response) throws IOException {
    long length = response.headers().firstValueAsLong("content-length").orElse(0);
    boolean saysNothing = length == 0 && response.headers().firstValue("content-length").isPresent();
    boolean empty = saysNothing || Set.of(204, 304).contains(response.statusCode()) || exchange.getRequestMethod().equals("HEAD");
    try (InputStream body = response.body()) {
      exchange.sendResponseHeaders(response.statusCode(), empty ? -1 : length);
      if (!empty) {
        try (OutputStream out = exchange.getResponseBody()) {
          byte[] part = new byte[8_192];
          for (int read = body.read(part); read >= 0; read = body.read(part)) {
            out.write(part, 0, read);
            out.flush();
          }
        }
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}
