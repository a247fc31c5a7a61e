/** Every store that is measured, opened fresh, and the servers they need. */
@NullMarked
package org.golrizan.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
