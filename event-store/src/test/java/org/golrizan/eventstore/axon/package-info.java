/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore.axon;

import org.jspecify.annotations.NullMarked;
