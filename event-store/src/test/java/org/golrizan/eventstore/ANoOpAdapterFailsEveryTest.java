package org.golrizan.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreConformance;
import org.golrizan.eventstore.keyed.NoOpKeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogConformance;
import org.golrizan.eventstore.log.CrashPointsConformance;
import org.golrizan.eventstore.log.LogReaderConformance;
import org.golrizan.eventstore.log.NoOpCommitLog;
import org.golrizan.eventstore.log.SequencerConformance;
import org.golrizan.eventstore.log.UnknownOutcomesConformance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Each test of the conformance suites says something: an adapter that does nothing passes none of them. */
class ANoOpAdapterFailsEveryTest {

  @ParameterizedTest
  @ValueSource(classes = {
      OfTheCommitLog.class, OfSequencers.class, OfUnknownOutcomes.class, OfCrashPoints.class, OfReaders.class, OfTheKeyedStore.class})
  void ofASuite(Class<?> suite) {
    Outcomes outcomes = new Outcomes();
    LauncherFactory.create()
        .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(suite)).build(), outcomes);

    assertThat(outcomes.failed).isNotEmpty();
    assertThat(outcomes.others).as("passed, aborted or skipped").isEmpty();
  }

  private static final class Outcomes implements TestExecutionListener {

    private final List<String> failed = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        (result.getStatus() == TestExecutionResult.Status.FAILED ? failed : others).add(test.getDisplayName());
      }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      others.add(test.getDisplayName());
    }
  }

  static class OfTheCommitLog extends CommitLogConformance {
    private final CommitLog log = new NoOpCommitLog();

    @Override
    protected CommitLog log() {
      return log;
    }
  }

  static class OfSequencers extends SequencerConformance {
    private final CommitLog log = new NoOpCommitLog();

    @Override
    protected CommitLog log() {
      return log;
    }
  }

  static class OfUnknownOutcomes extends UnknownOutcomesConformance {
    private final CommitLog log = new NoOpCommitLog();

    @Override
    protected CommitLog log() {
      return log;
    }
  }

  static class OfCrashPoints extends CrashPointsConformance {
    private final CommitLog log = new NoOpCommitLog();

    @Override
    protected CommitLog log() {
      return log;
    }
  }

  static class OfReaders extends LogReaderConformance {
    private final CommitLog log = new NoOpCommitLog();

    @Override
    protected CommitLog log() {
      return log;
    }
  }

  static class OfTheKeyedStore extends KeyedStoreConformance {
    private final KeyedStore store = new NoOpKeyedStore();

    @Override
    protected KeyedStore store() {
      return store;
    }
  }
}
