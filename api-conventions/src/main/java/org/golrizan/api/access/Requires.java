package org.golrizan.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.golrizan.api.identity.PublicPath;

/**
 * The permission that an operation under {@code /api/} asks for. Role and kind of scope are checked before the body is read; the place
 * itself by whoever carries the operation out. Every operation has this or a {@link PublicPath}: one that has neither stops the
 * application's start.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

  /** The method's replaces the class's. */
  Permission value();
}
