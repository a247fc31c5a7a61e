/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore.keyed;

import org.jspecify.annotations.NullMarked;
