package org.golrizan.standalone.demo;

/**
 * How many there are of everything. Scale 1 is the real size: 64,000 families covered, 48,000 prisoners in work, 19,000 release
 * cases. Small scales keep enough for every province and every outcome.
 *
 * @param placesShare the part of all known cities and prisons
 * @param cases prisoners with a release case
 * @param workers prisoners in work today
 * @param formers prisoners who applied for work or worked, and do not work today
 * @param idle other prisoners
 * @param otherFamilies families of prisoners without a release case (who all have one)
 */
record DemoSize(
    double placesShare,
    int cases,
    int workers,
    int formers,
    int idle,
    int otherFamilies,
    int benefactors,
    int campaigns) {

  /** Enough for two in each province. */
  private static final int TWO_A_PROVINCE = 62;

  /** @param scale more than 0, at most 2 */
  static DemoSize ofScale(double scale) {
    return new DemoSize(
        Math.min(1, 4 * Math.sqrt(scale)),
        atLeast(TWO_A_PROVINCE, 19_000 * scale),
        atLeast(TWO_A_PROVINCE, 48_000 * scale),
        atLeast(36, 16_800 * scale),
        atLeast(31, 20_000 * scale),
        atLeast(TWO_A_PROVINCE, 64_500 * scale),
        atLeast(3 * TWO_A_PROVINCE, 90_000 * scale),
        atLeast(12, 120 * scale));
  }

  int prisoners() {
    return cases + otherPrisoners();
  }

  int otherPrisoners() {
    return workers + formers + idle;
  }

  private static int atLeast(int least, double number) {
    return Math.max(least, (int) Math.round(number));
  }
}
