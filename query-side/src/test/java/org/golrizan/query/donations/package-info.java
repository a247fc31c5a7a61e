/** Where a donation went. */
@NullMarked
package org.golrizan.query.donations;

import org.jspecify.annotations.NullMarked;
