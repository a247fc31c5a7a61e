/** The one JSON form of events and of the values in them. Knows neither Axon nor Spring. */
@NullMarked
package org.golrizan.eventstore.json;

import org.jspecify.annotations.NullMarked;
