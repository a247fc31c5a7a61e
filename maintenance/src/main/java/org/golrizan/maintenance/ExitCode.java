package org.golrizan.maintenance;

/** What the process ends with. */
final class ExitCode {

  static final int FINE = 0;
  /** The verification found something wrong with a store. */
  static final int FINDINGS = 1;
  /** The command cannot be understood. Nothing was done. */
  static final int USAGE = 2;
  /** It could not be done, or not to its end: the message says why. */
  static final int TROUBLE = 3;

  private ExitCode() {}
}
