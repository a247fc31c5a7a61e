/** Prisons, prisoners, workshops and the work placements that join them. */
@NullMarked
package org.golrizan.events.employment;

import org.jspecify.annotations.NullMarked;
