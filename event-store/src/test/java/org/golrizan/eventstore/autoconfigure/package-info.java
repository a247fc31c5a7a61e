/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore.autoconfigure;

import org.jspecify.annotations.NullMarked;
