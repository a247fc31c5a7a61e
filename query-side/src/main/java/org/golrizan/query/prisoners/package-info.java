/** Prisoners as staff see them: where they are, their consent to work, their placements and release case. */
@NullMarked
package org.golrizan.query.prisoners;

import org.jspecify.annotations.NullMarked;
