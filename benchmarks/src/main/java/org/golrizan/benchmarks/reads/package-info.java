/** The whole log, from its tail to its head. */
@NullMarked
package org.golrizan.benchmarks.reads;

import org.jspecify.annotations.NullMarked;
