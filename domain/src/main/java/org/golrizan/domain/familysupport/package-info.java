/** Rules of the support of families: associations, families and their coverage. */
@NullMarked
package org.golrizan.domain.familysupport;

import org.jspecify.annotations.NullMarked;
