/** Figures as they come, and the report that is made of them. */
@NullMarked
package org.golrizan.benchmarks.report;

import org.jspecify.annotations.NullMarked;
