/** Tests of the event store. */
@NullMarked
package org.golrizan.eventstore.embedded;

import org.jspecify.annotations.NullMarked;
