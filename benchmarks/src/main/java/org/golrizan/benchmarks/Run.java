package org.golrizan.benchmarks;

import java.nio.file.Path;
import org.golrizan.benchmarks.report.Results;
import org.golrizan.benchmarks.stores.Folders;
import org.golrizan.benchmarks.stores.Servers;

/** What every part works with. */
public record Run(Options options, Servers servers, Results results, Path work) {

  /** An empty folder; whoever asks for it deletes it. */
  public Path freshFolder(String name) {
    return Folders.fresh(work, name);
  }
}
