package org.golrizan.api.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.golrizan.events.Role;

/**
 * The roles that may call an operation under {@code /api/}. Checked before the body is read; scope is checked by the operation.
 * Every operation has this, {@link AllowedToStaff} or a {@link PublicPath}: one that has none stops the application's start.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

  /** One or more; the method's replace the class's. */
  Role[] value();
}
