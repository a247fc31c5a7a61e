/** Durable commits by many writers: throughput and latency. */
@NullMarked
package org.golrizan.benchmarks.appends;

import org.jspecify.annotations.NullMarked;
