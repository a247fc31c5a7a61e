/** Families and their coverage. */
@NullMarked
package org.golrizan.query.families;

import org.jspecify.annotations.NullMarked;
