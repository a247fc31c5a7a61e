package org.golrizan.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The operations of the OpenAPI document of the running Golrizan, with what it says of who may call them. */
final class Operations {

  private Operations() {}

  /**
   * @param permission empty for what is public
   * @param level      the kind of place that it happens in
   */
  record Operation(String method, String path, String permission, String level, List<String> roles, String summary) {

    boolean isPublic() {
      return permission.isEmpty();
    }

    boolean isCommand() {
      return method.equals("POST");
    }

    /** Whether a scope of such a kind can cover a place of this kind. */
    boolean isWithinReachOf(String scope) {
      return switch (scope.replaceAll(":.*", "")) {
        case "national" -> !level.equals("own");
        case "province" -> !level.equals("nation") && !level.equals("own");
        case "own" -> level.equals("own");
        case String narrow -> level.equals(narrow) || level.equals("anywhere");
      };
    }

    /** A path to something that is not there. */
    String concrete() {
      return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    boolean isAt(String concrete) {
      return Pattern.matches(path.replaceAll("\\{[^}]*}", "[^/]+"), concrete);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** In the order of their paths. */
  static List<Operation> of(Api api) {
    JsonNode document = api.getPublic("/v3/api-docs").expect(200).body();
    List<Operation> operations = new ArrayList<>();
    for (String path : new TreeSet<>(document.path("paths").propertyNames())) {
      document.path("paths").path(path).properties().forEach(entry -> {
        JsonNode operation = entry.getValue();
        List<String> roles = operation.path("x-roles").valueStream().map(JsonNode::stringValue).toList();
        operations.add(new Operation(entry.getKey().toUpperCase(Locale.ROOT), path, operation.path("x-permission").stringValue(""),
            operation.path("x-level").stringValue(""), roles, operation.path("summary").stringValue("")));
      });
    }
    return operations;
  }
}
