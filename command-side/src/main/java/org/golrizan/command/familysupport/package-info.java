/** Prisoner Support Associations, families and their coverage. */
@NullMarked
package org.golrizan.command.familysupport;

import org.jspecify.annotations.NullMarked;
