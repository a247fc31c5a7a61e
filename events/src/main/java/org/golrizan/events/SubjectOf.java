package org.golrizan.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on each {@link Personal} component and says whose data it is: the name of the sibling component that holds the
 * person's {@link PersonId}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SubjectOf {
  String value();
}
