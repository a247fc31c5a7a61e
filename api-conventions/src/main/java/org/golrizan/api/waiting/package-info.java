/** Positions: what a command answers and what a read can wait for. */
@NullMarked
package org.golrizan.api.waiting;

import org.jspecify.annotations.NullMarked;
