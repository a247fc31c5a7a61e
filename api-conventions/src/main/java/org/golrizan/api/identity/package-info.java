/** Who calls, in which role and for which part of the organisation. */
@NullMarked
package org.golrizan.api.identity;

import org.jspecify.annotations.NullMarked;
