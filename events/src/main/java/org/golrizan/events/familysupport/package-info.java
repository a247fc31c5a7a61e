/** Prisoner Support Associations, families and their coverage. */
@NullMarked
package org.golrizan.events.familysupport;

import org.jspecify.annotations.NullMarked;
