package org.golrizan.maintenance;

import java.io.PrintWriter;
import java.util.Map;
import org.golrizan.eventstore.maintenance.Details;

/** What is told to the person at the terminal: results to the one stream, progress and complaints to the other. */
final class Console {

  private final Texts texts;
  private final PrintWriter out;
  private final PrintWriter err;

  Console(Texts texts, PrintWriter out, PrintWriter err) {
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  /** @param details names and values in turn */
  void say(String key, Object... details) {
    say(key, Details.of(details).values());
  }

  void say(String key, Map<String, String> details) {
    out.println(texts.say(key, details));
  }

  void complain(String text) {
    err.println(text);
  }

  /** @return the exit code */
  int complain(Failure failure) {
    err.println(texts.say("trouble." + failure.code(), failure.details()));
    failure.unexpected().ifPresent(cause -> cause.printStackTrace(err));
    return failure.exitCode();
  }

  ProgressDisplay progress() {
    return new ProgressDisplay(texts, err);
  }
}
