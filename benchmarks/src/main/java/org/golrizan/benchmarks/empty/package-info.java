/** An application with nothing in it, to compare a start with. */
@NullMarked
package org.golrizan.benchmarks.empty;

import org.jspecify.annotations.NullMarked;
