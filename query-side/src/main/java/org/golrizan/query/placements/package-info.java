/** Work placements. */
@NullMarked
package org.golrizan.query.placements;

import org.jspecify.annotations.NullMarked;
