/** A payment gateway to try things out with: it takes no money. */
@NullMarked
package org.golrizan.standalone.gateway;

import org.jspecify.annotations.NullMarked;
