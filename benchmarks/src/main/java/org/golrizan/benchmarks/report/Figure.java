package org.golrizan.benchmarks.report;

/**
 * One figure of one round.
 *
 * @param part      what is measured
 * @param test      under which conditions
 * @param contender what was measured
 * @param round     from 1
 * @param metric    the figure's name with its unit
 */
public record Figure(String part, String test, String contender, int round, String metric, double value) {}
