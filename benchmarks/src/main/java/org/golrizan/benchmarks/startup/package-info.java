/** From java -jar to ready. */
@NullMarked
package org.golrizan.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
