/** Applications for work and what became of them. */
@NullMarked
package org.golrizan.query.workapplications;

import org.jspecify.annotations.NullMarked;
