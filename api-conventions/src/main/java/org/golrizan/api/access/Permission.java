package org.golrizan.api.access;

import static org.golrizan.api.access.Level.ANYWHERE;
import static org.golrizan.api.access.Level.ASSOCIATION;
import static org.golrizan.api.access.Level.NATION;
import static org.golrizan.api.access.Level.OWN;
import static org.golrizan.api.access.Level.PRISON;
import static org.golrizan.api.access.Level.PROVINCE;
import static org.golrizan.api.access.Permission.Kind.COMMAND;
import static org.golrizan.api.access.Permission.Kind.QUERY;
import static org.golrizan.events.Role.ASSOCIATION_APPROVER;
import static org.golrizan.events.Role.ASSOCIATION_WORKER;
import static org.golrizan.events.Role.AUDITOR;
import static org.golrizan.events.Role.BANK;
import static org.golrizan.events.Role.BENEFACTOR;
import static org.golrizan.events.Role.CLASSIFICATION_COUNCIL;
import static org.golrizan.events.Role.EMPLOYMENT_OFFICER;
import static org.golrizan.events.Role.GATEWAY;
import static org.golrizan.events.Role.JUDGE;
import static org.golrizan.events.Role.MINISTRY;
import static org.golrizan.events.Role.NATIONAL_SUPERVISOR;
import static org.golrizan.events.Role.PRISON_OFFICER;
import static org.golrizan.events.Role.PROVINCE_SUPERVISOR;
import static org.golrizan.events.Role.RELEASE_OFFICER;
import static org.golrizan.events.Role.TREASURER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.golrizan.events.Role;
import org.golrizan.events.Scope;

/**
 * The policy: everything that can be asked of Golrizan, where it happens, and the roles that may ask it. What is not in this table may
 * not be done by anyone. A role's scope must cover the place; docs/access.md shows the table with the operations under it.
 */
public enum Permission {
  OPEN_PRISON(COMMAND, PROVINCE, NATIONAL_SUPERVISOR),
  OPEN_ASSOCIATION(COMMAND, PROVINCE, NATIONAL_SUPERVISOR),
  ADOPT_RELEASE_POLICY(COMMAND, NATION, NATIONAL_SUPERVISOR),
  ADOPT_SUPPORT_POLICY(COMMAND, NATION, NATIONAL_SUPERVISOR),

  REQUEST_ERASURE(COMMAND, NATION, NATIONAL_SUPERVISOR),
  DECIDE_ERASURE(COMMAND, NATION, NATIONAL_SUPERVISOR),

  ADMIT_PRISONER(COMMAND, PRISON, PRISON_OFFICER),
  TRANSFER_PRISONER(COMMAND, PRISON, PRISON_OFFICER),
  RECORD_WORK_CONSENT(COMMAND, PRISON, PRISON_OFFICER),

  OPEN_WORKSHOP(COMMAND, PRISON, EMPLOYMENT_OFFICER),
  CHANGE_SEATS(COMMAND, PRISON, EMPLOYMENT_OFFICER),
  SUBMIT_WORK_APPLICATION(COMMAND, PRISON, EMPLOYMENT_OFFICER),
  WITHDRAW_WORK_APPLICATION(COMMAND, PRISON, EMPLOYMENT_OFFICER),
  DECIDE_WORK_APPLICATION(COMMAND, PRISON, CLASSIFICATION_COUNCIL),
  START_PLACEMENT(COMMAND, PRISON, EMPLOYMENT_OFFICER),
  END_PLACEMENT(COMMAND, PRISON, EMPLOYMENT_OFFICER),

  REGISTER_FAMILY(COMMAND, ASSOCIATION, ASSOCIATION_WORKER),
  DECIDE_COVERAGE(COMMAND, ASSOCIATION, ASSOCIATION_APPROVER),

  REGISTER_BENEFACTOR(COMMAND, ANYWHERE, TREASURER),
  LINK_BENEFACTOR_ACCOUNT(COMMAND, ANYWHERE, TREASURER),
  GIVE(COMMAND, OWN, BENEFACTOR),
  ANSWER_PAYMENT_INTENT(COMMAND, ANYWHERE, GATEWAY),
  OPEN_FUND(COMMAND, PROVINCE, TREASURER),
  ADOPT_FUND_TERMS(COMMAND, PROVINCE, TREASURER),
  OPEN_CAMPAIGN(COMMAND, PROVINCE, TREASURER),
  RECORD_PLEDGE(COMMAND, PROVINCE, TREASURER),
  WRITE_OFF_PLEDGE(COMMAND, PROVINCE, TREASURER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR),
  RECORD_DONATION(COMMAND, PROVINCE, TREASURER),
  ENTER_PAYMENT(COMMAND, PROVINCE, TREASURER),
  SETTLE_DONATION(COMMAND, PROVINCE, TREASURER, BANK),
  REFUND_DONATION(COMMAND, PROVINCE, TREASURER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR),
  MAKE_ALLOCATION(COMMAND, PROVINCE, RELEASE_OFFICER),
  MAKE_AID_ALLOCATION(COMMAND, PROVINCE, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR),
  GIVE_ALLOCATION_BACK(COMMAND, PROVINCE, RELEASE_OFFICER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR),
  ORDER_PAYMENT(COMMAND, PROVINCE, TREASURER),
  ANSWER_PAYMENT(COMMAND, PROVINCE, TREASURER, BANK),

  OPEN_RELEASE_CASE(COMMAND, PRISON, RELEASE_OFFICER),
  CONDUCT_RELEASE_CASE(COMMAND, PRISON, RELEASE_OFFICER),
  RECORD_LOAN(COMMAND, PRISON, RELEASE_OFFICER),
  GRANT_RELEASE(COMMAND, PRISON, RELEASE_OFFICER),
  JUDGE_RELEASE_CASE(COMMAND, PRISON, JUDGE),

  READ_PLACES(QUERY, ANYWHERE, staffAnd(MINISTRY)),
  READ_WORKSHOPS(QUERY, PRISON, staffOfPrisons()),
  READ_PRISONERS(
      QUERY, PRISON, PRISON_OFFICER, EMPLOYMENT_OFFICER, CLASSIFICATION_COUNCIL, RELEASE_OFFICER, JUDGE, PROVINCE_SUPERVISOR,
      NATIONAL_SUPERVISOR, AUDITOR),
  READ_WORK(
      QUERY, PRISON, PRISON_OFFICER, EMPLOYMENT_OFFICER, CLASSIFICATION_COUNCIL, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_FAMILIES(
      QUERY, ASSOCIATION, ASSOCIATION_WORKER, ASSOCIATION_APPROVER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_FUNDS(QUERY, ANYWHERE, staffAnd(MINISTRY)),
  READ_BENEFACTORS(QUERY, NATION, TREASURER, NATIONAL_SUPERVISOR, AUDITOR),
  READ_DONATIONS(QUERY, PROVINCE, TREASURER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_ALLOCATIONS(
      QUERY, PROVINCE, TREASURER, RELEASE_OFFICER, JUDGE, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_OWN_GIFTS(QUERY, OWN, BENEFACTOR),
  READ_LEDGER(QUERY, NATION, TREASURER, NATIONAL_SUPERVISOR, AUDITOR),
  READ_ALLOCATION_PROPOSALS(
      QUERY, PROVINCE, RELEASE_OFFICER, TREASURER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_REPORTS(QUERY, PROVINCE, TREASURER, RELEASE_OFFICER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_LOANS(
      QUERY, PROVINCE, RELEASE_OFFICER, JUDGE, TREASURER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_SUPPORT_POLICY(QUERY, ANYWHERE, staffAnd(MINISTRY)),
  READ_RELEASE_POLICY(QUERY, ANYWHERE, staffAnd(MINISTRY)),
  READ_RELEASE_CASES(
      QUERY, PRISON, RELEASE_OFFICER, JUDGE, TREASURER, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR),
  READ_ERASURES(QUERY, NATION, NATIONAL_SUPERVISOR, AUDITOR),
  READ_PERSONAL_REPORT(QUERY, NATION, NATIONAL_SUPERVISOR, AUDITOR),
  READ_AUDIT_TRAIL(QUERY, NATION, PROVINCE_SUPERVISOR, NATIONAL_SUPERVISOR, AUDITOR);

  /** Whether it changes something. */
  public enum Kind {
    COMMAND,
    QUERY
  }

  private final Kind kind;
  private final Level level;

  @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
  private final Set<Role> roles;

  Permission(Kind kind, Level level, Role... roles) {
    this(kind, level, EnumSet.copyOf(List.of(roles)));
  }

  Permission(Kind kind, Level level, EnumSet<Role> roles) {
    this.kind = kind;
    this.level = level;
    this.roles = Collections.unmodifiableSet(roles);
  }

  public Kind kind() {
    return kind;
  }

  /** Where it happens. */
  public Level level() {
    return level;
  }

  /** In the order of {@link Role}. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether a role that holds in this scope can cover any of the places where it happens. */
  public boolean isWithinReachOf(Scope scope) {
    return level.isWithinReachOf(scope);
  }

  /** The name in the API's description, in events and in the documentation: {@code open-prison}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All roles of the organisation itself. */
  private static EnumSet<Role> staff() {
    return EnumSet.complementOf(EnumSet.of(BENEFACTOR, Role.EMPLOYER, BANK, GATEWAY, MINISTRY));
  }

  private static EnumSet<Role> staffAnd(Role... others) {
    EnumSet<Role> roles = staff();
    roles.addAll(Arrays.asList(others));
    return roles;
  }

  private static EnumSet<Role> staffOfPrisons() {
    EnumSet<Role> roles = staff();
    roles.removeAll(List.of(ASSOCIATION_WORKER, ASSOCIATION_APPROVER));
    return roles;
  }
}
