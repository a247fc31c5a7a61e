package org.golrizan.maintenance;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run of the tool in this process, and what came of it. */
record Run(int exitCode, String out, String err) {

  static Run of(String... arguments) {
    return with(Map.of(), arguments);
  }

  static Run with(Map<String, String> environment, String... arguments) {
    return in(Locale.ENGLISH, environment, arguments);
  }

  static Run inPersian(String... arguments) {
    return in(Locale.of("fa", "IR"), Map.of(), arguments);
  }

  private static Run in(Locale locale, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    int exitCode = GolrizanMaintenance.run(all, environment, locale, new PrintWriter(out), new PrintWriter(err));
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** The line of the digest. */
  String digest() {
    return out.lines().filter(line -> line.startsWith("Digest: ")).findFirst().orElseThrow();
  }
}
