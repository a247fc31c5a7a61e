/** From a commit to the handler that waits for it. */
@NullMarked
package org.golrizan.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
