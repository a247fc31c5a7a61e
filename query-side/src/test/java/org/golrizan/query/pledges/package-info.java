/** A pledge as its view folds it. */
@NullMarked
package org.golrizan.query.pledges;

import org.jspecify.annotations.NullMarked;
