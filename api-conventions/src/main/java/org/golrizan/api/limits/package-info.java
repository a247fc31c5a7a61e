/** Limits a caller, and on all that is answered at once. */
@NullMarked
package org.golrizan.api.limits;

import org.jspecify.annotations.NullMarked;
