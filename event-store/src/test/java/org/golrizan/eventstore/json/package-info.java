/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore.json;

import org.jspecify.annotations.NullMarked;
