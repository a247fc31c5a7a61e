/** What anyone reads: views folded from events, the read API and the pages. */
@NullMarked
package org.golrizan.query;

import org.jspecify.annotations.NullMarked;
