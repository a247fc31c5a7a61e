package org.golrizan.standalone.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A small HTTP API that gives tokens and ids, remembers keys, and has bad moments when it is told to. */
final class RecordingApi implements AutoCloseable {

  private record Answer(int status, String location) {}

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private final Queue<Answer> badMoments = new ConcurrentLinkedQueue<>();
  private final AtomicInteger commands = new AtomicInteger();
  private final AtomicInteger tokens = new AtomicInteger();
  private final AtomicInteger changedBodies = new AtomicInteger();
  private volatile int refuseFrom = Integer.MAX_VALUE;

  RecordingApi() throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/oauth2/token", this::token);
    server.createContext("/api/v1/", this::command);
    server.start();
  }

  URI base() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** The next command is answered so, once. */
  void nextAnswers(int status) {
    badMoments.add(new Answer(status, ""));
  }

  /** From the n-th command on, everything is refused. */
  void refuseFrom(int command) {
    refuseFrom = command;
  }

  /** Requests that carried a command, answered well or not. */
  int requests() {
    return commands.get();
  }

  /** Commands that were done: one for each key. */
  int done() {
    return answers.size();
  }

  int tokensGiven() {
    return tokens.get();
  }

  /** Requests that repeated a key with another body. */
  int changedBodies() {
    return changedBodies.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    int number = tokens.incrementAndGet();
    answer(exchange, 200, "{\"access_token\":\"t" + number + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
  }

  private void command(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    Answer bad = badMoments.poll();
    if (commands.incrementAndGet() >= refuseFrom) {
      answer(exchange, 409, "{\"code\":\"seats-are-filled\"}");
    } else if (bad != null) {
      exchange.getResponseHeaders().add("Retry-After", "0");
      answer(exchange, bad.status(), "");
    } else {
      String before = bodies.putIfAbsent(key, body);
      if (before != null && !before.equals(body)) {
        changedBodies.incrementAndGet();
      }
      String path = exchange.getRequestURI().getPath();
      Answer answer = answers.computeIfAbsent(key, first -> new Answer(201, path + "/id-" + first));
      exchange.getResponseHeaders().add("Location", answer.location());
      answer(exchange, answer.status(), "{\"id\":\"ignored\",\"version\":1,\"position\":1}");
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
