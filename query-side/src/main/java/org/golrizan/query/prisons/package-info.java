/** The prisons. */
@NullMarked
package org.golrizan.query.prisons;

import org.jspecify.annotations.NullMarked;
