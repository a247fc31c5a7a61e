/** What the event store's parts share. */
@NullMarked
package org.golrizan.eventstore;

import org.jspecify.annotations.NullMarked;
