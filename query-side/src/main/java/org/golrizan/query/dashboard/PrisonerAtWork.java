package org.golrizan.query.dashboard;

/**
 * How many placements a prisoner has, so that one with two placements counts once.
 *
 * @param active   placements that go on
 * @param province where the prisoner counts while there is one
 */
record PrisonerAtWork(int active, String province) {

  static final PrisonerAtWork NOT_AT_WORK = new PrisonerAtWork(0, "");
}
