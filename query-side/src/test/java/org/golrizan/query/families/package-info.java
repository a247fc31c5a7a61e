/** How a family's coverage looks. */
@NullMarked
package org.golrizan.query.families;

import org.jspecify.annotations.NullMarked;
