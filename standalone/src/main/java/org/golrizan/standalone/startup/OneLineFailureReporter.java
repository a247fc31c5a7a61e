package org.golrizan.standalone.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells an understood failure to start in one line. Boot's own reporter, which needs ten, is silenced in application.yml. */
final class OneLineFailureReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println(
        oneLine("Golrizan cannot start: " + text(analysis.getDescription()) + " " + text(analysis.getAction())).strip());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
