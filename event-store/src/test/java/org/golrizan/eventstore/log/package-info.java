/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore.log;

import org.jspecify.annotations.NullMarked;
