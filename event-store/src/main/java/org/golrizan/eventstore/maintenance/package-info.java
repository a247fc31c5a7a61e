/** Verification, backup, restore and copy of a home's two stores, over their ports alone. Knows neither Axon nor Spring. */
@NullMarked
package org.golrizan.eventstore.maintenance;

import org.jspecify.annotations.NullMarked;
