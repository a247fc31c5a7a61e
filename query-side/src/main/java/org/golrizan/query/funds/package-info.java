/** Funds: pledged, received, cleared, allocated, paid and free money. */
@NullMarked
package org.golrizan.query.funds;

import org.jspecify.annotations.NullMarked;
