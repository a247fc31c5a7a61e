/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore.mongo;

import org.jspecify.annotations.NullMarked;
