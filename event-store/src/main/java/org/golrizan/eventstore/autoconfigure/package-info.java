/** Wires the event store into a Spring Boot application; backs off for the application's own beans. */
@NullMarked
package org.golrizan.eventstore.autoconfigure;

import org.jspecify.annotations.NullMarked;
