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
  /** One active full-time placement a prisoner. */
  ALREADY_IN_FULL_TIME_WORK,
  /** The prisoner must be there. */
  PRISONER_DEPARTED,
  /** The prisoner must be held in the prison of the workshop. */
  PRISONER_IN_ANOTHER_PRISON,
  /** A prisoner cannot be transferred to where he already is. */
  ALREADY_IN_THAT_PRISON,
  /** The placement is not one of the prisoner's active ones. */
  NOT_IN_THAT_PLACEMENT,
  /** Only a pending application can be decided or withdrawn. */
  APPLICATION_NOT_PENDING,
  /** The classification council must have approved. */
  APPLICATION_NOT_APPROVED,
  /** Only an active placement can end. */
  PLACEMENT_NOT_ACTIVE,
  /** Work in a private or cooperative workshop is paid. */
  PAID_WORK_NEEDS_A_RATE,
  /** A prisoner has one open release case at most. */
  RELEASE_CASE_OPEN,
  /** The release case is not the prisoner's open one. */
  RELEASE_CASE_NOT_OPEN,
  /** A birth date lies at least this long before admission. */
  BIRTH_DATE_AFTER_ADMISSION
}
