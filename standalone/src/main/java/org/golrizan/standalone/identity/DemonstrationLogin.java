package org.golrizan.standalone.identity;

import java.util.Arrays;
import java.util.Optional;
import org.golrizan.events.Role;
import org.golrizan.events.Scope;

/** Who can log in for a demonstration: each is a client (client_credentials) and a login on pages, with the same name. */
public enum DemonstrationLogin {
  PRISON_OFFICER("demo-prison-officer", Role.PRISON_OFFICER, "national"),
  EMPLOYMENT_OFFICER("demo-employment-officer", Role.EMPLOYMENT_OFFICER, "national"),
  COUNCIL("demo-council", Role.CLASSIFICATION_COUNCIL, "national"),
  ASSOCIATION_WORKER("demo-association-worker", Role.ASSOCIATION_WORKER, "national"),
  ASSOCIATION_APPROVER("demo-association-approver", Role.ASSOCIATION_APPROVER, "national"),
  TREASURER("demo-treasurer", Role.TREASURER, "national"),
  RELEASE_OFFICER("demo-release-officer", Role.RELEASE_OFFICER, "national"),
  JUDGE("demo-judge", Role.JUDGE, "national"),
  SUPERVISOR("demo-supervisor", Role.NATIONAL_SUPERVISOR, "national"),
  SECOND_SUPERVISOR("demo-second-supervisor", Role.NATIONAL_SUPERVISOR, "national"),
  AUDITOR("demo-auditor", Role.AUDITOR, "national"),
  BENEFACTOR("demo-benefactor", Role.BENEFACTOR, "own"),
  GATEWAY("demo-gateway", Role.GATEWAY, "national"),
  TEHRAN_SUPERVISOR("demo-tehran-supervisor", Role.PROVINCE_SUPERVISOR, "province:IR-23"),
  EVIN_PRISON_OFFICER("demo-evin-prison-officer", Role.PRISON_OFFICER, "prison:evin"),
  EVIN_EMPLOYMENT_OFFICER("demo-evin-employment-officer", Role.EMPLOYMENT_OFFICER, "prison:evin"),
  TEHRAN_ASSOCIATION_WORKER("demo-tehran-association-worker", Role.ASSOCIATION_WORKER, "association:tehran");

  /** The password and the client secret of every one of them: they protect nothing. */
  public static final String PASSWORD = "demo";

  private final String login;
  private final Role role;
  private final String scopeCode;

  DemonstrationLogin(String login, Role role, String scopeCode) {
    this.login = login;
    this.role = role;
    this.scopeCode = scopeCode;
  }

  /** The name to log in with, the client id, and the staff id in events. */
  public String login() {
    return login;
  }

  public Role role() {
    return role;
  }

  public Scope scope() {
    return Scope.ofCode(scopeCode);
  }

  static Optional<DemonstrationLogin> of(String login) {
    return Arrays.stream(values()).filter(each -> each.login.equals(login)).findFirst();
  }
}
