package org.golrizan.command.stream;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.spring.stereotype.Aggregate;

/** Marks a {@link StreamShell} as an Axon aggregate of which snapshots are taken. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Aggregate(snapshotTriggerDefinition = SnapshotConfiguration.TRIGGER)
public @interface StreamAggregate {

  /** The kind of the stream, stored with each event and snapshot: it never changes. */
  String type();
}
