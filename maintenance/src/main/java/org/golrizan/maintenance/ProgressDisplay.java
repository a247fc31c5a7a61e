package org.golrizan.maintenance;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.golrizan.eventstore.maintenance.Details;
import org.golrizan.eventstore.maintenance.Progress;
import org.jspecify.annotations.Nullable;

/** Shows progress: a bar with rate and remaining time on a terminal, a line every tenth elsewhere. */
final class ProgressDisplay implements Progress, AutoCloseable {

  private static final int LINES = 10;

  private final Texts texts;
  private final PrintWriter err;
  private final boolean terminal =
      Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
  private @Nullable Phase shown;
  private @Nullable ProgressBar bar;
  private long line;

  ProgressDisplay(Texts texts, PrintWriter err) {
    this.texts = texts;
    this.err = err;
  }

  @Override
  public void at(Phase phase, long done, long total) {
    if (phase != shown) {
      close();
      shown = phase;
      line = 0;
      bar = terminal ? newBar(phase, total) : null;
    }
    if (bar != null) {
      bar.stepTo(done);
    } else if (total > 0 && done * LINES / total > line) {
      line = done * LINES / total;
      err.println(texts.say("progress", Details.of(
          "phase", name(phase), "done", done, "total", total, "percent", done * 100 / total).values()));
    }
  }

  private ProgressBar newBar(Phase phase, long total) {
    return new ProgressBarBuilder().setTaskName(name(phase)).setInitialMax(total == 0 ? -1 : total)
        .setStyle(ProgressBarStyle.ASCII).showSpeed().build();
  }

  private String name(Phase phase) {
    return texts.bundle().getString("phase." + phase);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
