/** The money of the funds in double entry: each entry, and the trial balance at any position. */
@NullMarked
package org.golrizan.query.ledger;

import org.jspecify.annotations.NullMarked;
