/** What the fold of a view keeps, whatever is delivered when. */
@NullMarked
package org.golrizan.query.view;

import org.jspecify.annotations.NullMarked;
