package org.golrizan.standalone.demo;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the load: a bar with rate and remaining time on a terminal, a line every tenth elsewhere. */
final class ProgressDisplay implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressDisplay.class);
  private static final int LINES = 10;

  private final long total;
  private final @Nullable ProgressBar bar;

  ProgressDisplay(long total) {
    this.total = total;
    // There may be a console although nobody sits at it, or none, as the JDK has it.
    boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    this.bar = terminal
        ? new ProgressBarBuilder().setTaskName("Demonstration data").setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII).showSpeed().build()
        : null;
  }

  /** @param loaded how many steps are done, counting up by one over all threads */
  void step(long loaded) {
    if (bar != null) {
      bar.step();
    } else if (loaded * LINES / total > (loaded - 1) * LINES / total) {
      LOG.info("Demonstration data: {} of {} commands ({} %)", loaded, total, loaded * 100 / total);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
