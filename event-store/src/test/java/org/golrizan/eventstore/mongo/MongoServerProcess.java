package org.golrizan.eventstore.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * mongo-java-server in a process of its own, as a server is: it goes on when its clients are killed. A test double: no transactions,
 * no ranges, no write concern. With {@code -Dgolrizan.mongo.uri=…} tests use the server at that address instead;
 * {@code -Dgolrizan.mongo.heap=…} says how much memory this one may take, 1g if it says nothing.
 */
public final class MongoServerProcess implements AutoCloseable {

  private static final String LISTENING = "listening on ";

  private final Process process;
  private final String uri;

  private MongoServerProcess(Process process, String uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts one that forgets everything when it ends. */
  public static MongoServerProcess inMemory() {
    return start(List.of());
  }

  /** Starts one that keeps its data in a file. */
  public static MongoServerProcess on(Path file) {
    return start(List.of(file.toString()));
  }

  private static MongoServerProcess start(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), "-Xmx" + System.getProperty("golrizan.mongo.heap", "1g"),
        // At the default level it would tell of every command.
        "-Dlogback.configurationFile=org/golrizan/eventstore/mongo/quiet-server.xml", MongoServerProcess.class.getName()));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.startsWith(LISTENING)) {
          // A full pipe would stop the server in the middle of a log line.
          Thread.ofPlatform().daemon().start(() -> output.lines().forEach(each -> {}));
          return new MongoServerProcess(process, line.substring(LISTENING.length()));
        }
      }
      throw new IllegalStateException("The server ended before it listened");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without a database's name: {@code mongodb://localhost:12345}. */
  public String uri() {
    return uri;
  }

  /** As {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The process itself; its one argument, if it has one, is its file. */
  public static void main(String[] arguments) {
    MongoBackend backend = arguments.length == 0 ? new MemoryBackend() : new H2Backend(arguments[0]);
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    System.out.println(LISTENING + server.getConnectionString());
    System.out.flush();
  }
}
