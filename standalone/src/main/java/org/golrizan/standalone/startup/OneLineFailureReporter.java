package org.golrizan.standalone.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells an understood failure to start in one line. Boot's own reporter, which needs ten, is silenced in application.yml. */
final class OneLineFailureReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("Golrizan cannot start: " + oneLine(analysis.getDescription()) + oneLine(" " + text(analysis.getAction())));
  }

  private static String oneLine(@Nullable String text) {
    return text(text).replaceAll("\\s*\\R\\s*", " ").replaceAll("\\s+", " ");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
