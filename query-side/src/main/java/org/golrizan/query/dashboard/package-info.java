/** The public headline figures: folded into one document, by province and month, moving live. */
@NullMarked
package org.golrizan.query.dashboard;

import org.jspecify.annotations.NullMarked;
