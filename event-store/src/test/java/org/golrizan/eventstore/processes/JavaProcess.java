package org.golrizan.eventstore.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Another JVM with the class path of this one. */
final class JavaProcess implements AutoCloseable {

  private static final long LONGEST_END_SECONDS = 60;

  private final Process process;
  private final Thread reading;

  private JavaProcess(Process process, Consumer<String> eachLine) {
    this.process = process;
    this.reading = Thread.ofPlatform().daemon(true).start(() -> read(process.getInputStream(), eachLine));
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** @param eachLine hears each whole line that the process prints, on a thread of its own; half a line at its end is dropped */
  static JavaProcess start(Consumer<String> eachLine, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), "-Xmx1g",
        // Many start and few live long.
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        // At the default level the driver would tell of every command.
        "-Dlogback.configurationFile=org/golrizan/eventstore/mongo/quiet-server.xml", main.getName()));
    command.addAll(List.of(arguments));
    try {
      return new JavaProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start(), eachLine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(InputStream output, Consumer<String> eachLine) {
    StringBuilder line = new StringBuilder();
    try (var characters = new InputStreamReader(output, StandardCharsets.UTF_8)) {
      char[] some = new char[8_192];
      for (int count = characters.read(some); count >= 0; count = characters.read(some)) {
        for (int i = 0; i < count; i++) {
          if (some[i] == '\n') {
            eachLine.accept(line.toString());
            line.setLength(0);
          } else {
            line.append(some[i]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints a line as one piece, in the process itself. */
  static void print(String line) {
    synchronized (System.out) {
      System.out.print(line + "\n");
      System.out.flush();
    }
  }

  /** Writes a line to the process's input. */
  void tell(String line) throws IOException {
    Writer input = process.outputWriter(StandardCharsets.UTF_8);
    input.write(line + "\n");
    input.flush();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As {@code kill -9} does; everything it said before has been heard when this returns. */
  void kill() throws InterruptedException {
    // By its handle: the process's own method would also close its output, unread.
    process.toHandle().destroyForcibly();
    awaitEnd(LONGEST_END_SECONDS);
  }

  /** Waits for its end; everything it said has been heard then. */
  int awaitEnd(long seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The process did not end within " + seconds + " s");
    }
    reading.join();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
