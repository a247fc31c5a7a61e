/** The commit log: gapless, totally ordered commits, and the sequencer that numbers them. Knows neither Axon nor Spring. */
@NullMarked
package org.golrizan.eventstore.log;

import org.jspecify.annotations.NullMarked;
