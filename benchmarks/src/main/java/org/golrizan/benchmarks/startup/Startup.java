package org.golrizan.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.golrizan.benchmarks.ChildJvm;
import org.golrizan.benchmarks.Part;
import org.golrizan.benchmarks.Run;
import org.golrizan.benchmarks.stores.Folders;

/** Starts of whole applications, in turn: from the process's start to the line that says it is ready. */
public final class Startup {

  public static final String EMPTY_APPLICATION = "empty Axon + Spring Boot application";
  public static final String EMPTY_FOLDER = "Golrizan on an empty folder";
  public static final String FILLED_FOLDER = "Golrizan on a filled folder";
  public static final String READY = "ready ms";
  public static final String TEST = "java -jar";

  private static final String PART = Part.STARTUP.title();
  private static final List<String> JVM = List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  private final Run run;

  public Startup(Run run) {
    this.run = run;
  }

  public void measure() {
    Path empty = run.options().emptyJar.orElseGet(() -> found(Path.of("benchmarks/target"), "*-empty.jar"));
    Path standalone = run.options().standaloneJar.orElseGet(() -> found(Path.of("standalone/target"), "*-exec.jar"));
    if (run.options().filledFolder.isPresent()) {
      startInTurn(empty, standalone, run.options().filledFolder.get());
      return;
    }
    Path filled = run.freshFolder("filled");
    try {
      fill(standalone, filled);
      startInTurn(empty, standalone, filled);
    } finally {
      Folders.delete(filled);
    }
  }

  private void startInTurn(Path empty, Path standalone, Path filled) {
    for (int round = 1; round <= run.options().starts; round++) {
      start(EMPTY_APPLICATION, round, List.of("-jar", empty.toString()), "The empty application is ready");
      startGolrizan(EMPTY_FOLDER, round, standalone, Optional.empty());
      startGolrizan(FILLED_FOLDER, round, standalone, Optional.of(filled));
    }
  }

  /** With the demonstration data, loaded through the API as a user would load it. */
  private void fill(Path standalone, Path folder) {
    long begun = System.nanoTime();
    try (ChildJvm golrizan = ChildJvm.ofJava(arguments(standalone, folder,
        "--golrizan.demo.enabled=true", "--golrizan.demo.scale=" + run.options().demoScale))) {
      System.err.println("  " + golrizan.awaitLine(" commands in "));
      run.results().add(PART, "scale " + run.options().demoScale, "demonstration data", 1, "load s", (System.nanoTime() - begun) / 1e9);
    }
    run.results().add(PART, "scale " + run.options().demoScale, "demonstration data", 1, "folder MB", Folders.size(folder) / 1e6);
  }

  private void startGolrizan(String name, int round, Path jar, Optional<Path> content) {
    Path folder = run.freshFolder("start");
    try {
      content.ifPresent(filled -> Folders.copy(filled, folder));
      start(name, round, arguments(jar, folder, "--golrizan.demo.enabled=false"), "Golrizan is ready");
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<String> arguments(Path jar, Path folder, String... more) {
    return Stream.of(JVM.stream(), Stream.of("-jar", jar.toString(), "--server.port=0", "--golrizan.data.folder=" + folder), Stream.of(more))
        .flatMap(each -> each).toList();
  }

  private void start(String name, int round, List<String> arguments, String readyLine) {
    long begun = System.nanoTime();
    try (ChildJvm application = ChildJvm.ofJava(arguments)) {
      application.awaitLine(readyLine);
      run.results().add(PART, TEST, name, round, READY, (System.nanoTime() - begun) / 1e6);
      application.drain();
    } catch (RuntimeException e) {
      run.results().failed(PART, TEST, name, e);
    }
  }

  private static Path found(Path folder, String pattern) {
    var matching = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> matching.matches(file.getFileName())).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("There is no " + pattern + " in " + folder.toAbsolutePath(), e);
    } catch (java.util.NoSuchElementException e) {
      throw new IllegalStateException("There is no " + pattern + " in " + folder.toAbsolutePath()
          + ": build with mvn -Pbenchmarks -pl benchmarks,standalone -am package -DskipTests", e);
    }
  }
}
