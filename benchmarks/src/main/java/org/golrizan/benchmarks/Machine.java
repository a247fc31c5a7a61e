package org.golrizan.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {

  private Machine() {}

  static List<String> describe(Path work) {
    List<String> lines = new ArrayList<>();
    lines.add("Processor: " + Runtime.getRuntime().availableProcessors() + " cores, " + line(Path.of("/proc/cpuinfo"), "model name"));
    lines.add("Memory: " + line(Path.of("/proc/meminfo"), "MemTotal"));
    lines.add("Disk: " + disk(work));
    lines.add("System: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
    lines.add("Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + ", heap of at most "
        + Runtime.getRuntime().maxMemory() / 1024 / 1024 + " MB, options "
        + ManagementFactory.getRuntimeMXBean().getInputArguments());
    lines.add(String.format(Locale.ROOT, "Load average when it began: %.2f",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    return lines;
  }

  private static String line(Path file, String key) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.startsWith(key)).findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip().replaceAll("\\s+", " ")).orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static String disk(Path work) {
    try {
      FileStore store = Files.getFileStore(work);
      return store.type() + " on " + store.name() + ", " + store.getUsableSpace() / 1_000_000_000 + " GB free";
    } catch (IOException e) {
      return "unknown";
    }
  }
}
