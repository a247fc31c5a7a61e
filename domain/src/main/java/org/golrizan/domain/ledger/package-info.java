/** The money of the funds in double entry, derived from events. */
@NullMarked
package org.golrizan.domain.ledger;

import org.jspecify.annotations.NullMarked;
