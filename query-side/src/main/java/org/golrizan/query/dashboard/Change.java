package org.golrizan.query.dashboard;

import java.time.LocalDate;

/**
 * What one event does to one figure.
 *
 * @param province {@code IR-} and two digits
 * @param on       the effective date
 * @param amount   more than zero or less
 */
record Change(Figure figure, String province, LocalDate on, long amount) {}
