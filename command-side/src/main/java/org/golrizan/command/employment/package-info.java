/** Work: prisons, prisoners, workshops, applications and placements. */
@NullMarked
package org.golrizan.command.employment;

import org.jspecify.annotations.NullMarked;
