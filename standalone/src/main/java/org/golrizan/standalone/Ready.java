package org.golrizan.standalone;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.golrizan.standalone.identity.DemonstrationLogin;
import org.golrizan.standalone.identity.OwnPort;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started it where Golrizan is and who can log in. For the terminal, hence not a line of the log. */
@Component
final class Ready {

  private final Environment environment;
  private final boolean developmentIssuer;

  Ready(Environment environment, @Value("${golrizan.identity.development-issuer}") boolean developmentIssuer) {
    this.environment = environment;
    this.developmentIssuer = developmentIssuer;
  }

  /** Before the demonstration data draws its progress below. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void tell() {
    tell(System.out);
  }

  private void tell(PrintStream terminal) {
    String address = "http://localhost:" + OwnPort.of(environment);
    terminal.println("""

          Golrizan is ready · گلریزان آماده است

            %1$s             the dashboard · داشبورد
            %1$s/swagger-ui  the API, to try · آزمودن API
        """.formatted(address));
    if (developmentIssuer) {
      terminal.println("    Demonstration logins, password and client secret: demo · ورودهای نمایشی\n\n" + logins());
    }
    terminal.flush();
  }

  private static String logins() {
    return Stream.of(DemonstrationLogin.values())
        .map(each -> "      %-32s %-24s %s".formatted(each.login(), each.role().code(), each.scope().code()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
