package org.golrizan.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that this one started, and what it says on its standard output. */
public final class ChildJvm implements AutoCloseable {

  private static final long SECONDS_TO_END = 60;

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** One of this program's own commands in a JVM of its own. */
  public static ChildJvm ofThisProgram(List<String> jvmOptions, List<String> arguments) {
    String classPath = System.getProperty("java.class.path", "");
    List<String> command = new ArrayList<>(jvmOptions);
    command.addAll(classPath.endsWith("-exec.jar") ? List.of("-jar", classPath) : List.of("-cp", classPath, Main.class.getName()));
    command.addAll(arguments);
    return ofJava(command);
  }

  /** {@code java} with arguments. */
  public static ChildJvm ofJava(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    try {
      return new ChildJvm(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits for a line.
   *
   * @return the first line that contains the text
   * @throws IllegalStateException if the process ends before
   */
  public String awaitLine(String text) {
    try {
      StringBuilder seen = new StringBuilder();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.contains(text)) {
          return line;
        }
        seen.append(line).append('\n');
      }
      throw new IllegalStateException("The process ended before it said \"" + text + "\"; it said:\n" + seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on reading, so that a full pipe does not stop the process. */
  public void drain() {
    Thread.ofPlatform().daemon().start(() -> output.lines().forEach(line -> {}));
  }

  /** Tells the process on its standard input. */
  public void say(String line) {
    try {
      process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it in order, by force if that takes too long. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
