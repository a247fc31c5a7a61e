/**
 * Personal values as they are stored: each sealed under its person's key, which a vault keeps apart from the log. Whoever destroys the
 * key erases the person from every event without changing a stored byte. Knows neither Axon nor Spring.
 */
@NullMarked
package org.golrizan.eventstore.personal;

import org.jspecify.annotations.NullMarked;
