/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore;

import org.jspecify.annotations.NullMarked;
