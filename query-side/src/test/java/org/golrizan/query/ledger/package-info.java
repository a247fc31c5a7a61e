/** A pledge as its view folds it. */
@NullMarked
package org.golrizan.query.ledger;

import org.jspecify.annotations.NullMarked;
