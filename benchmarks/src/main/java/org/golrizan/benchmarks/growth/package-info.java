/** What becomes of rate, heap, file and opening time as the log grows. */
@NullMarked
package org.golrizan.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
