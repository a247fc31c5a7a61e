/** Workshops, their seats and how many are filled. */
@NullMarked
package org.golrizan.query.workshops;

import org.jspecify.annotations.NullMarked;
