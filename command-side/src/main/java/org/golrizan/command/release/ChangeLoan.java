package org.golrizan.command.release;

import org.golrizan.domain.release.LoanCommand;

/** A step of a loan that was granted. */
record ChangeLoan(LoanCommand step) {}
