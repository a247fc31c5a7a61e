/** Reads what was stored in an earlier revision as today's. */
@NullMarked
package org.golrizan.eventstore.upcasting;

import org.jspecify.annotations.NullMarked;
