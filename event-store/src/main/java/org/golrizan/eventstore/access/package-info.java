/** Access records in the log. */
@NullMarked
package org.golrizan.eventstore.access;

import org.jspecify.annotations.NullMarked;
