/** The size of a stored token. */
@NullMarked
package org.golrizan.benchmarks.tokens;

import org.jspecify.annotations.NullMarked;
