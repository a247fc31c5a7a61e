/** Rules of work: prisons, prisoners, workshops, applications and placements. */
@NullMarked
package org.golrizan.domain.employment;

import org.jspecify.annotations.NullMarked;
