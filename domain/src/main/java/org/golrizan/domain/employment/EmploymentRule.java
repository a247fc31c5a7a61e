package org.golrizan.domain.employment;

import org.golrizan.domain.Rule;

/** The rules of work. */
public enum EmploymentRule implements Rule {
  /** A seat can be taken only while one is free. */
  SEATS_ARE_FILLED,
  /** Seats cannot be cut below the filled number. */
  SEATS_BELOW_FILLED,
  /** A placement takes one seat. */
  SEAT_ALREADY_TAKEN,
  /** A placement that holds no seat cannot free one. */
  SEAT_NOT_TAKEN,
  /** A workshop has at least one seat. */
  WORKSHOP_WITHOUT_SEATS,
  /** Work is voluntary: current consent is needed. */
  NO_CONSENT_TO_WORK,
  /**
   * One active full-time placement a prisoner. Part-time placements may be several and may stand beside a full-time one: which
   * hours they take is not known here, attendance shows where sessions clash.
   */
  ALREADY_IN_FULL_TIME_WORK,
  /** The prisoner must be there. */
  PRISONER_DEPARTED,
  /** The prisoner is held elsewhere: work is in a workshop of the prison, a transfer or departure starts from it. */
  PRISONER_IN_ANOTHER_PRISON,
  /** A prisoner cannot be transferred to where he already is. */
  ALREADY_IN_THAT_PRISON,
  /** The prisoner began that placement before. */
  ALREADY_IN_THAT_PLACEMENT,
  /** A prisoner's placements end before a transfer, a departure or the withdrawal of consent, in the same commit. */
  STILL_IN_WORK,
  /** The placement is not one of the prisoner's active ones. */
  NOT_IN_THAT_PLACEMENT,
  /** Only a pending application can be decided. */
  APPLICATION_NOT_PENDING,
  /** Only a pending application, or an approved one that led to no placement yet, can be withdrawn. */
  APPLICATION_CLOSED,
  /** The classification council must have approved. */
  APPLICATION_NOT_APPROVED,
  /** An application leads to one placement. */
  APPLICATION_ALREADY_PLACED,
  /** Only an active placement can end. */
  PLACEMENT_NOT_ACTIVE,
  /** The placement belongs to the prison of its workshop. */
  PLACEMENT_IN_ANOTHER_PRISON,
  /** Work in a private or cooperative workshop is paid. */
  PAID_WORK_NEEDS_A_RATE,
  /** A rate for a day or a piece is more than zero. */
  PAY_RATE_IS_ZERO,
  /** A prisoner has one open release case at most. */
  RELEASE_CASE_OPEN,
  /** The release case is not the prisoner's open one. */
  RELEASE_CASE_NOT_OPEN,
  /** Whoever is admitted was born before. */
  BIRTH_DATE_AFTER_ADMISSION
}
