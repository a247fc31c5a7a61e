package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.golrizan.acceptance.Operations.Operation;
import org.golrizan.standalone.identity.DemonstrationLogin;

/**
 * Sends each command first with tokens that must not do: the same person and role in another place, and without a scope. Then by the
 * narrowest scope that covers whatever the {@link Office} opens, its province.
 */
final class WitnessedApi extends Api {

  private static final String PROVINCE = "province:IR-23";

  private final Tokens tokens;
  private final List<Operation> operations;
  private final Set<Operation> tried = new LinkedHashSet<>();
  private final List<Operation> refused = new ArrayList<>();

  WitnessedApi(Golrizan golrizan) {
    super(golrizan.uri());
    this.tokens = golrizan.tokens();
    this.operations = Operations.of(this);
  }

  /** What was sent at least once. */
  Set<Operation> tried() {
    return tried;
  }

  /** What was refused outside its scope, once for each time. */
  List<Operation> refused() {
    return refused;
  }

  @Override
  Answer post(String client, String path, String body, String... headers) {
    Operation operation = operations.stream().filter(each -> each.isCommand() && each.isAt(path)).findFirst().orElseThrow();
    String role = DemonstrationLogin.valueOf(name(client)).role().code();
    for (String elsewhere : elsewhere(operation.level())) {
      Answer answer = sent(tokens.of(client, role, elsewhere), path, body);
      assertThat(answer.status() + " " + answer.code()).as(operation + " in " + elsewhere).isEqualTo("403 outside-scope");
      refused.add(operation);
    }
    Answer withoutScope = sent(tokens.of(client, role, null), path, body);
    assertThat(withoutScope.status() + " " + withoutScope.code()).as("%s", operation).isEqualTo("403 token-without-role");
    tried.add(operation);
    return sent(tokens.of(client, role, operation.isWithinReachOf(PROVINCE) ? PROVINCE : "national"), path, body, headers);
  }

  private static List<String> elsewhere(String level) {
    return switch (level) {
      case "nation" -> List.of(PROVINCE);
      case "province" -> List.of("province:IR-25", "prison:evin");
      case "prison" -> List.of("province:IR-25", "prison:elsewhere", "association:elsewhere");
      case "association" -> List.of("province:IR-25", "association:elsewhere", "prison:elsewhere");
      default -> List.of();
    };
  }

  private Answer sent(String token, String path, String body, String... headers) {
    return send(bearing(token, path, headers)
        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String name(String client) {
    return Arrays.stream(DemonstrationLogin.values())
        .filter(login -> login.login().equals(client)).findFirst().orElseThrow().name();
  }
}
