/** Measures the event store beside what it is compared with, in one run, rounds in turn. */
@NullMarked
package org.golrizan.benchmarks;

import org.jspecify.annotations.NullMarked;
