/** Pledges: what is kept and what is open. */
@NullMarked
package org.golrizan.query.pledges;

import org.jspecify.annotations.NullMarked;
