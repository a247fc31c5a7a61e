package org.golrizan.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.golrizan.acceptance.Operations.Operation;
import org.golrizan.events.Role;

/** docs/access.md, written from what the running system says of itself. */
final class AccessDocument {

  private static final String HEAD = """
      # Who may do what

      Written from the policy in the code (`Permission`) as the running system tells it in its OpenAPI document; a test holds this page to
      it, and tries every operation with every role and kind of scope. What is not in a table may not be done by anyone.

      A token carries one role and one scope of duty: `national`, `province:<code>`, `prison:<code>` or `association:<code>`. A role does
      something at a place only if its scope covers the place: the nation covers everything, a province what lies in it, a prison or an
      association itself. `anywhere` means that the operation has no place. The check is made twice: role and kind of scope before the
      body is read, the place itself where the command is carried out. A list shows what lies in the caller's scope.

      Who is denied leaves an event `access.denied` in the audit trail. Who moves keeps nothing: the token decides at each request. Old
      duties go by where they arose: a release case is brought to its end by the prison that opened it, a placement by the prison of its
      workshop, an application for work by the prison it was submitted in, also when the prisoner was moved.
      """;

  private AccessDocument() {}

  static String of(List<Operation> operations) {
    return HEAD
        + "\n## Commands\n\n" + table(operations.stream().filter(Operation::isCommand).toList())
        + "\n## Queries\n\n" + table(operations.stream().filter(each -> !each.isCommand() && !each.isPublic()).toList())
        + "\n## Open to everybody\n\n"
        + operations.stream().filter(Operation::isPublic)
            .map(operation -> "- `" + operation + "`: " + operation.summary() + "\n").collect(Collectors.joining())
        + "\n## Each role\n\n" + roles(operations);
  }

  private static String table(List<Operation> operations) {
    Map<String, List<Operation>> permissions =
        operations.stream().collect(Collectors.groupingBy(Operation::permission, TreeMap::new, Collectors.toList()));
    StringBuilder table = new StringBuilder("| Permission | Happens in | Roles | Operations |\n|---|---|---|---|\n");
    permissions.forEach((permission, its) -> table
        .append("| ").append(permission)
        .append(" | ").append(its.getFirst().level())
        .append(" | ").append(String.join(", ", its.getFirst().roles()))
        .append(" | ").append(its.stream().map(each -> "`" + each + "`").collect(Collectors.joining("<br>")))
        .append(" |\n"));
    return table.toString();
  }

  private static String roles(List<Operation> operations) {
    return Arrays.stream(Role.values()).map(role -> {
      String may = operations.stream().filter(operation -> operation.roles().contains(role.code()))
          .map(Operation::permission).distinct().sorted().collect(Collectors.joining(", "));
      return "- **" + role.code() + "**: " + (may.isEmpty() ? "nothing yet" : may) + "\n";
    }).collect(Collectors.joining());
  }
}
