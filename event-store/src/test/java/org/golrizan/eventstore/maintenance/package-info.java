/** Tests of the maintenance of stores. */
@NullMarked
package org.golrizan.eventstore.maintenance;

import org.jspecify.annotations.NullMarked;
