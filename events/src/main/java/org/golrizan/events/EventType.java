package org.golrizan.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name and revision under which an event is stored. Neither ever changes; a new shape is a new revision. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

  /** {@code stream-kind.what-happened} in lower case with hyphens, for example {@code family.registered}. */
  String value();

  /** Counts from 1. */
  int revision() default 1;

  /** One English sentence that says what the event states. */
  String meaning();
}
