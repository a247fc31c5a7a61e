package org.golrizan.command.access;

import static org.golrizan.events.Role.ASSOCIATION_APPROVER;
import static org.golrizan.events.Role.ASSOCIATION_WORKER;
import static org.golrizan.events.Role.CLASSIFICATION_COUNCIL;
import static org.golrizan.events.Role.EMPLOYMENT_OFFICER;
import static org.golrizan.events.Role.JUDGE;
import static org.golrizan.events.Role.NATIONAL_SUPERVISOR;
import static org.golrizan.events.Role.PRISON_OFFICER;
import static org.golrizan.events.Role.RELEASE_OFFICER;
import static org.golrizan.events.Role.TREASURER;

import java.util.List;
import org.golrizan.events.Role;

/** Everything that can be done, and the roles that may do it. What is not in this table may not be done by anyone. */
public enum Action {
  OPEN_PRISON(NATIONAL_SUPERVISOR),
  OPEN_ASSOCIATION(NATIONAL_SUPERVISOR),
  ADOPT_RELEASE_POLICY(NATIONAL_SUPERVISOR),

  REQUEST_ERASURE(NATIONAL_SUPERVISOR),
  DECIDE_ERASURE(NATIONAL_SUPERVISOR),

  ADMIT_PRISONER(PRISON_OFFICER),
  TRANSFER_PRISONER(PRISON_OFFICER),
  RECORD_WORK_CONSENT(PRISON_OFFICER),

  OPEN_WORKSHOP(EMPLOYMENT_OFFICER),
  CHANGE_SEATS(EMPLOYMENT_OFFICER),
  SUBMIT_WORK_APPLICATION(EMPLOYMENT_OFFICER),
  WITHDRAW_WORK_APPLICATION(EMPLOYMENT_OFFICER),
  DECIDE_WORK_APPLICATION(CLASSIFICATION_COUNCIL),
  START_PLACEMENT(EMPLOYMENT_OFFICER),
  END_PLACEMENT(EMPLOYMENT_OFFICER),

  REGISTER_FAMILY(ASSOCIATION_WORKER),
  DECIDE_COVERAGE(ASSOCIATION_APPROVER),

  REGISTER_BENEFACTOR(TREASURER),
  OPEN_FUND(TREASURER),
  OPEN_CAMPAIGN(TREASURER),
  RECORD_PLEDGE(TREASURER),
  RECORD_DONATION(TREASURER),
  PAY_ALLOCATION(TREASURER),
  MAKE_ALLOCATION(RELEASE_OFFICER),

  OPEN_RELEASE_CASE(RELEASE_OFFICER),
  CONDUCT_RELEASE_CASE(RELEASE_OFFICER),
  GRANT_RELEASE(RELEASE_OFFICER),
  JUDGE_RELEASE_CASE(JUDGE);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, so it never changes
  private final List<Role> roles;

  Action(Role... roles) {
    this.roles = List.of(roles);
  }

  public Role[] roles() {
    return roles.toArray(Role[]::new);
  }
}
