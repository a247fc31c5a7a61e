package org.golrizan.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An application of Golrizan in a JVM of its own, with what it prints. */
final class JavaProcess implements AutoCloseable {

  private static final long START_SECONDS = 180;
  private static final long STOP_SECONDS = 60;

  private final String name;
  private final String readyText;
  private final Process process;
  private final List<String> output = new ArrayList<>();
  private final CompletableFuture<Void> ready = new CompletableFuture<>();

  private JavaProcess(String name, String readyText, Process process) {
    this.name = name;
    this.readyText = readyText;
    this.process = process;
    // Reading a pipe holds its thread: virtual ones would keep their carriers, of which there are as many as processors.
    Thread.ofPlatform().daemon().start(this::readOutput);
  }

  /**
   * Starts the application and does not wait.
   *
   * @param readyText what it prints once everything is served
   */
  static JavaProcess launch(String mainClass, String readyText, String heap, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"),
        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx" + heap,
        // Each process lives for seconds: it starts sooner than it would ever become fast.
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        mainClass));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new JavaProcess(mainClass.substring(mainClass.lastIndexOf('.') + 1), readyText, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port below those that the system hands to outgoing connections, one of which might take it meanwhile. */
  static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // Another one then.
      }
    }
  }

  private void readOutput() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (output) {
          output.add(line);
          output.notifyAll();
        }
        if (line.contains(readyText)) {
          ready.complete(null);
        }
      }
      ready.completeExceptionally(new IllegalStateException("The process ended"));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  /** The same process once it is ready. */
  JavaProcess awaitReady() {
    try {
      ready.get(START_SECONDS, TimeUnit.SECONDS);
      return this;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      kill();
      throw new AssertionError(name + " did not become ready:\n" + output(), e);
    }
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
        throw new AssertionError(name + " did not stop:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new AssertionError(e);
    }
  }
}
