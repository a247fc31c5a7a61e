package org.golrizan.query.campaigns;

import java.time.LocalDate;

/**
 * A Golrizan gathering.
 *
 * @param fund the fund that its gifts go into
 * @param from its first day
 * @param to   its last day
 * @param goal rials
 */
public record Campaign(
    String id,
    String fund,
    String persianName,
    String englishName,
    String province,
    String city,
    LocalDate from,
    LocalDate to,
    long goal) {}
