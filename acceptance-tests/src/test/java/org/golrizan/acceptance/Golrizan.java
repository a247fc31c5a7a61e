package org.golrizan.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Golrizan in a process of its own, as a user starts it, on a port and a data folder of its own. */
final class Golrizan implements AutoCloseable {

  private static final long START_SECONDS = 180;
  private static final long STOP_SECONDS = 60;
  private static final String MAIN_CLASS = "org.golrizan.standalone.GolrizanApplication";

  /** Printed once everything is served. */
  private static final String READY = "Golrizan is ready";

  private final Process process;
  private final URI uri;
  private final List<String> output = new ArrayList<>();
  private final CompletableFuture<Void> ready = new CompletableFuture<>();

  private Golrizan(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
    Thread.ofVirtual().start(this::readOutput);
  }

  /** Starts on a free port and returns once it is ready. */
  static Golrizan start(Path dataFolder, String... arguments) {
    return start(freePort(), dataFolder, arguments);
  }

  static Golrizan start(int port, Path dataFolder, String... arguments) {
    Golrizan golrizan = launch(port, dataFolder, arguments);
    try {
      golrizan.ready.get(START_SECONDS, TimeUnit.SECONDS);
      return golrizan;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      golrizan.kill();
      throw new AssertionError("Golrizan did not become ready:\n" + golrizan.output(), e);
    }
  }

  /** Starts and does not wait: for starts that are to fail. */
  static Golrizan launch(int port, Path dataFolder, String... arguments) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"),
        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx1g",
        MAIN_CLASS,
        "--server.port=" + port, "--golrizan.data.folder=" + dataFolder));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new Golrizan(process, URI.create("http://localhost:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readOutput() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (output) {
          output.add(line);
          output.notifyAll();
        }
        if (line.contains(READY)) {
          ready.complete(null);
        }
      }
      ready.completeExceptionally(new IllegalStateException("The process ended"));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  URI uri() {
    return uri;
  }

  int port() {
    return uri.getPort();
  }

  String output() {
    synchronized (output) {
      return String.join("\n", output);
    }
  }

  /** Returns once a line of the output contains the text. */
  void awaitOutput(String text) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    synchronized (output) {
      while (output.stream().noneMatch(line -> line.contains(text))) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError("Never printed: " + text + "\n" + String.join("\n", output));
        }
        try {
          output.wait(left);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  Api api() {
    return new Api(uri);
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** As {@code kill} or Ctrl-C does: it finishes what it accepted. */
  @Override
  public void close() {
    process.destroy();
    exitCode();
  }

  /** Waits for the end of the process. */
  int exitCode() {
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("Golrizan did not stop:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new AssertionError(e);
    }
  }
}
