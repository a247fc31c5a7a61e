package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.golrizan.acceptance.Api.Answer;
import org.golrizan.events.Role;
import org.golrizan.events.Scope;
import org.golrizan.standalone.identity.DemonstrationLogin;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every operation of the OpenAPI document, tried by every role that can log in, and by nobody. */
@WithGolrizan
class AccessIT {

  private final Api api;
  private final URI uri;
  private final List<Operation> operations;

  AccessIT(Golrizan golrizan) {
    this.api = golrizan.api();
    this.uri = golrizan.uri();
    this.operations = operations(api.getPublic("/v3/api-docs").expect(200).body());
  }

  /** @param roles empty for what is public */
  private record Operation(String method, String path, Set<String> roles) {

    boolean isPublic() {
      return roles.isEmpty();
    }

    /** A path to something that is not there. */
    String concrete() {
      return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static List<Operation> operations(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
      Set<String> roles = new HashSet<>();
      operation.getValue().path("x-roles").forEach(role -> roles.add(role.stringValue()));
      operations.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), roles));
    }));
    return operations;
  }

  /** One login a role, of the widest scope. */
  private static Map<Role, DemonstrationLogin> logins() {
    Map<Role, DemonstrationLogin> logins = new EnumMap<>(Role.class);
    Arrays.stream(DemonstrationLogin.values()).forEach(login -> logins.putIfAbsent(login.role(), login));
    return logins;
  }

  private Answer attempt(Operation operation, HttpRequest.Builder request) {
    return api.send(operation.method().equals("GET")
        ? request.GET()
        : request.header("Content-Type", "application/json")
            .method(operation.method(), HttpRequest.BodyPublishers.ofString("{}")));
  }

  @Test
  void aRoleGetsAsFarAsTheDocumentSaysAndNoFurther() {
    Map<Role, DemonstrationLogin> logins = logins();
    List<Operation> guarded = operations.stream().filter(operation -> !operation.isPublic()).toList();
    assertThat(guarded).hasSizeGreaterThan(50);
    assertThat(logins).hasSizeGreaterThan(10);
    List<String> wrong = new ArrayList<>();
    for (Operation operation : guarded) {
      logins.forEach((role, login) -> {
        Answer answer = attempt(operation, api.authorized(login.login(), operation.concrete()));
        boolean asSaid = operation.roles().contains(role.code()) ? isLetIn(answer, login) : isRefusedForTheRole(answer);
        if (!asSaid) {
          wrong.add(role.code() + ", " + operation + ": " + answer.status() + " " + answer.code());
        }
      });
    }
    assertThat(wrong).isEmpty();
  }

  /** Someone whose role holds for a part of the nation may be let in and told that this is not about that part. */
  private static boolean isLetIn(Answer answer, DemonstrationLogin login) {
    boolean elsewhere = answer.code().equals("outside-scope") && !login.scope().equals(new Scope.National());
    return elsewhere || (answer.status() != 401 && answer.status() != 403 && answer.status() < 500);
  }

  private static boolean isRefusedForTheRole(Answer answer) {
    return answer.status() == 403 && answer.code().equals("role-not-allowed");
  }

  @Test
  void withoutATokenOnlyWhatIsPublicIsAnswered() {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations) {
      if (!operation.isPublic()) {
        Answer answer = attempt(operation, HttpRequest.newBuilder(uri.resolve(operation.concrete())));
        if (answer.status() != 401) {
          wrong.add(operation + ": " + answer.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(operations.stream().filter(Operation::isPublic)).isNotEmpty()
        .allMatch(operation -> operation.method().equals("GET") && operation.path().startsWith("/api/v1/dashboard"));
  }
}
