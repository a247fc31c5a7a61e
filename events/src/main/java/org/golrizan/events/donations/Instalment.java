package org.golrizan.events.donations;

import java.time.LocalDate;
import org.golrizan.events.Rial;

/**
 * A part of a sum that is due on a day of its own.
 *
 * @param amount rials, more than zero
 */
public record Instalment(LocalDate dueOn, Rial amount) {}
