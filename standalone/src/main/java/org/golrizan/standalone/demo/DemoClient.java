package org.golrizan.standalone.demo;

/** The demonstration clients in whose name the script acts. Each is another subject, so that two-person rules are met. */
enum DemoClient {
  SUPERVISOR("demo-supervisor"),
  PRISON_OFFICER("demo-prison-officer"),
  EMPLOYMENT_OFFICER("demo-employment-officer"),
  COUNCIL("demo-council"),
  ASSOCIATION_WORKER("demo-association-worker"),
  ASSOCIATION_APPROVER("demo-association-approver"),
  TREASURER("demo-treasurer"),
  RELEASE_OFFICER("demo-release-officer"),
  JUDGE("demo-judge");

  /** The secret of every demonstration client. */
  static final String SECRET = "demo";

  private final String id;

  DemoClient(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
