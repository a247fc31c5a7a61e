/** Who did what, when, for whom and why: an index over the log, its content read from the log itself. */
@NullMarked
package org.golrizan.query.audit;

import org.jspecify.annotations.NullMarked;
