package org.golrizan.command.stream;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SimpleSerializedType;
import org.golrizan.eventstore.axon.NamedType;
import org.golrizan.eventstore.log.CommitLog;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;

/** Snapshots of all kinds of streams: their form, which of them are used, when they are taken. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

  static final String TRIGGER = "streamSnapshotTrigger";

  private static final String NAME = "stream-snapshot";
  private static final int STATE = 1;

  @Bean
  static NamedType streamSnapshotType(ListableBeanFactory beans) {
    return new NamedType(NAME, RulesFingerprint.compute(StreamSnapshot.class.getClassLoader()), StreamSnapshot.class,
        StreamSnapshotJson.mapper(states(beans)));
  }

  /** The state type of each kind of stream, as its shell names it. */
  static Map<String, Class<?>> states(ListableBeanFactory beans) {
    Map<String, Class<?>> states = new TreeMap<>();
    for (String name : beans.getBeanNamesForType(StreamShell.class, true, false)) {
      Class<?> shell = beans.getType(name, false);
      if (shell != null) {
        StreamAggregate kind = shell.getAnnotation(StreamAggregate.class);
        if (kind == null) {
          throw new IllegalStateException(shell.getName() + " is not marked as a @StreamAggregate");
        }
        states.put(kind.type(), stateOf(shell));
      }
    }
    return states;
  }

  static Class<?> stateOf(Class<?> shell) {
    return ResolvableType.forClass(shell).as(StreamShell.class).getGeneric(STATE).toClass();
  }

  @Bean
  static SnapshotFilter currentSnapshots(NamedType streamSnapshotType, CommitLog log, SnapshotProperties policy) {
    return new CurrentSnapshots(
        new SimpleSerializedType(streamSnapshotType.name(), streamSnapshotType.revision()), log, policy);
  }

  @Bean(TRIGGER)
  static SnapshotTriggerDefinition streamSnapshotTrigger(StreamSnapshotter snapshotter, SnapshotProperties policy) {
    return policy.areOn() ? new SnapshotTriggers(snapshotter, policy) : NoSnapshotTriggerDefinition.INSTANCE;
  }
}
