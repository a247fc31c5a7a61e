/** The ledger's rules, and how they are shown to hold. */
@NullMarked
package org.golrizan.domain.ledger;

import org.jspecify.annotations.NullMarked;
