/** Axon's event store, serializer and token store over the two ports. */
@NullMarked
package org.golrizan.eventstore.axon;

import org.jspecify.annotations.NullMarked;
