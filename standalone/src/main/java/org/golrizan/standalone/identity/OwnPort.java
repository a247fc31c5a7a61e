package org.golrizan.standalone.identity;

import org.springframework.core.env.Environment;

/** The port this process listens on; known once it does. */
public final class OwnPort {

  private OwnPort() {}

  public static int of(Environment environment) {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }
}
