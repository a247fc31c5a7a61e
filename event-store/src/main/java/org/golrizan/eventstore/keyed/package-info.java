/** Small documents by key with compare-and-set, for tokens, snapshots, dead letters, leases. Knows neither Axon nor Spring. */
@NullMarked
package org.golrizan.eventstore.keyed;

import org.jspecify.annotations.NullMarked;
