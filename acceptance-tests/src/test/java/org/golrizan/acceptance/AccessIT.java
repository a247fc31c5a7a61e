package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.golrizan.acceptance.Api.Answer;
import org.golrizan.acceptance.Operations.Operation;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of the OpenAPI document, tried by every role in every kind of scope, and by nobody. */
@WithGolrizan
class AccessIT {

  private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

  private final Api api;
  private final URI uri;
  private final Tokens tokens;
  private final List<Operation> operations;

  AccessIT(Golrizan golrizan) {
    this.api = golrizan.api();
    this.uri = golrizan.uri();
    this.tokens = golrizan.tokens();
    this.operations = Operations.of(api);
  }

  private Answer attempt(Operation operation, HttpRequest.Builder request) {
    return api.send(operation.isCommand()
        ? request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"))
        : request.GET());
  }

  private List<Operation> guarded() {
    return operations.stream().filter(operation -> !operation.isPublic()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"national", "province:IR-23", "prison:evin", "association:tehran", "own"})
  void aRoleGetsAsFarAsTheDocumentSaysAndNoFurther(String scope) {
    List<Operation> guarded = guarded();
    assertThat(guarded).hasSizeGreaterThan(50);
    List<String> wrong = new ArrayList<>();
    for (Role role : Role.values()) {
      String token = tokens.of("somebody-" + role.code(), role.code(), scope);
      for (Operation operation : guarded) {
        Answer answer = attempt(operation, api.bearing(token, operation.concrete()));
        if (!isAsSaid(answer, operation, role, scope)) {
          wrong.add(role.code() + " in " + scope + ", " + operation + ": " + answer.status() + " " + answer.code());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isAsSaid(Answer answer, Operation operation, Role role, String scope) {
    if (!operation.roles().contains(role.code())) {
      return answer.status() == 403 && answer.code().equals("role-not-allowed");
    }
    if (!operation.isWithinReachOf(scope)) {
      return answer.status() == 403 && answer.code().equals("outside-scope");
    }
    if (role.isOfASystem() && operation.isCommand()) {
      return answer.status() == 401 && answer.code().equals("invalid-signature");
    }
    return answer.status() != 401 && answer.status() != 403 && answer.status() < 500;
  }

  @Test
  void withoutARoleOrAScopeATokenOpensNothing() {
    List<String> wrong = new ArrayList<>();
    for (String token : List.of(
        tokens.of("somebody", null, "national"), tokens.of("somebody", "auditor", null),
        tokens.of("somebody", "king", "national"), tokens.of("somebody", "auditor", "province:IR-99"))) {
      for (Operation operation : guarded()) {
        Answer answer = attempt(operation, api.bearing(token, operation.concrete()));
        if (!(answer.status() == 403 && answer.code().equals("token-without-role"))) {
          wrong.add(operation + ": " + answer.status() + " " + answer.code());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void withoutATokenOnlyWhatIsPublicIsAnswered() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : guarded()) {
      Answer answer = attempt(operation, HttpRequest.newBuilder(uri.resolve(operation.concrete())));
      if (answer.status() != 401) {
        wrong.add(operation + ": " + answer.status());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(operations.stream().filter(Operation::isPublic)).isNotEmpty()
        .allMatch(operation -> operation.method().equals("GET") && operation.path().startsWith("/api/v1/dashboard"));
  }

  @Test
  void everyRoleMayDoSomethingAsideFromEmployersWhoseOwnPagesAreStillToCome() {
    assertThat(Arrays.stream(Role.values())
        .filter(role -> operations.stream().noneMatch(operation -> operation.roles().contains(role.code()))))
        .containsExactly(Role.EMPLOYER);
  }

  /** {@code -Dgolrizan.docs.write=true} writes it anew. */
  @Test
  void theDocumentOfAccessIsUpToDate() throws Exception {
    String expected = AccessDocument.of(operations);
    if (Boolean.getBoolean("golrizan.docs.write")) {
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
  }
}
