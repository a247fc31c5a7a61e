package org.golrizan.events;

import java.util.Arrays;
import java.util.Optional;

/** What a member of staff, an outsider or another organisation's system may be. */
public enum Role {
  PRISON_OFFICER("prison-officer"),
  EMPLOYMENT_OFFICER("employment-officer"),
  CLASSIFICATION_COUNCIL("classification-council"),
  ASSOCIATION_WORKER("association-worker"),
  ASSOCIATION_APPROVER("association-approver"),
  TREASURER("treasurer"),
  RELEASE_OFFICER("release-officer"),
  JUDGE("judge"),
  PROVINCE_SUPERVISOR("province-supervisor"),
  NATIONAL_SUPERVISOR("national-supervisor"),
  AUDITOR("auditor"),
  BENEFACTOR("benefactor"),
  EMPLOYER("employer"),
  /** A bank's system, which says what became of money. */
  BANK("bank"),
  /** A payment gateway's system, which says whether a payment came about. */
  GATEWAY("gateway"),
  /** A ministry's system, which reads what holds no personal data. */
  MINISTRY("ministry");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The name in tokens, event metadata and the API. */
  public String code() {
    return code;
  }

  /** Whether another organisation's system acts in this role, not a person. */
  public boolean isOfASystem() {
    return this == BANK || this == GATEWAY || this == MINISTRY;
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
  }
}
