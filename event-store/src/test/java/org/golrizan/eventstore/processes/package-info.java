/** Tests with several processes over one log. */
@NullMarked
package org.golrizan.eventstore.processes;

import org.jspecify.annotations.NullMarked;
