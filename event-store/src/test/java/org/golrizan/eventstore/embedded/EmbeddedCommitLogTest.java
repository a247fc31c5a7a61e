package org.golrizan.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.after;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.nio.file.Path;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogConformance;
import org.golrizan.eventstore.log.CrashPointsConformance;
import org.golrizan.eventstore.log.LogReaderConformance;
import org.golrizan.eventstore.log.SequencerConformance;
import org.golrizan.eventstore.log.UnknownOutcomesConformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedCommitLogTest {

  @TempDir Path folder;
  private EmbeddedStores stores;

  @BeforeEach
  void open() {
    stores = EmbeddedStores.open(folder);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Nested
  class ByItself extends CommitLogConformance {
    @Override
    protected CommitLog log() {
      return stores.commitLog();
    }
  }

  @Nested
  class UnderSequencers extends SequencerConformance {
    @Override
    protected CommitLog log() {
      return stores.commitLog();
    }
  }

  @Nested
  class WithUnknownOutcomes extends UnknownOutcomesConformance {
    @Override
    protected CommitLog log() {
      return stores.commitLog();
    }
  }

  @Nested
  class WithCrashPoints extends CrashPointsConformance {
    @Override
    protected CommitLog log() {
      return stores.commitLog();
    }
  }

  @Nested
  class UnderAReader extends LogReaderConformance {
    @Override
    protected CommitLog log() {
      return stores.commitLog();
    }
  }

  @Test
  void aCommitThatDoesNotFollowTheHeadIsRefused() {
    CommitHeader imagined = new CommitHeader(5, 9, 9, 0);

    assertThatThrownBy(() -> stores.commitLog().append(after(imagined, draft(event("a", 0)))))
        .isInstanceOf(RuntimeException.class);
    assertThat(stores.commitLog().head()).isEqualTo(CommitHeader.NONE);
  }
}
