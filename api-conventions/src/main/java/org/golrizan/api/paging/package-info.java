/** Lists: opaque cursors, a capped limit and the link to the next page. */
@NullMarked
package org.golrizan.api.paging;

import org.jspecify.annotations.NullMarked;
