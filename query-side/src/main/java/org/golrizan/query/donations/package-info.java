/** Donations, and where each rial of them went. */
@NullMarked
package org.golrizan.query.donations;

import org.jspecify.annotations.NullMarked;
