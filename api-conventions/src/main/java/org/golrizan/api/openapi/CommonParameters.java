package org.golrizan.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.golrizan.api.ApiProperties;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.PermissionCheck;
import org.golrizan.api.concurrency.ClientRequest;
import org.golrizan.api.concurrency.IfMatch;
import org.golrizan.api.correlation.CorrelationId;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.signature.RequestSignature;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Role;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** What an operation's arguments of ours mean in HTTP, and which roles it is open to. */
final class CommonParameters implements GlobalOperationCustomizer {

  private final ApiProperties limits;

  CommonParameters(ApiProperties limits) {
    this.limits = limits;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    for (MethodParameter argument : handler.getMethodParameters()) {
      add(operation, argument.getParameterType());
    }
    PermissionCheck.of(handler).ifPresentOrElse(
        permission -> namePermission(operation, permission),
        () -> operation.setSecurity(List.of()));
    return operation;
  }

  private void add(Operation operation, Class<?> argument) {
    if (argument == CommandCall.class) {
      add(operation, "header", ClientRequest.HEADER, text(),
          "Makes the request repeatable: the same key and body gets the first answer again");
    }
    if (argument == CommandCall.class || argument == IfMatch.class) {
      add(operation, "header", IfMatch.HEADER, text(), "The ETag that was seen; another current version is answered with 412");
    }
    if (argument == CommandCall.class || argument == CorrelationId.class) {
      add(operation, "header", CorrelationId.HEADER, text(), "The caller's own id for this request");
    }
    if (argument == PageQuery.class) {
      JsonSchema limit = number(1);
      limit.setMaximum(BigDecimal.valueOf(limits.maxPageSize()));
      limit.setDefault(limits.defaultPageSize());
      add(operation, "query", PageQuery.LIMIT, limit, "The most items of the page");
      add(operation, "query", PageQuery.CURSOR, text(), "Where the last page ended, from its `next`");
    }
    if (argument == AtLeast.class) {
      add(operation, "query", AtLeast.PARAMETER, number(0), "The position to wait for before answering");
    }
  }

  private static void add(Operation operation, String in, String name, JsonSchema schema, String description) {
    operation.addParametersItem(new Parameter().in(in).name(name).required(false).schema(schema).description(description));
  }

  private static JsonSchema text() {
    JsonSchema schema = new JsonSchema();
    schema.typesItem("string");
    return schema;
  }

  private static JsonSchema number(long minimum) {
    JsonSchema schema = new JsonSchema();
    schema.typesItem("integer").setFormat("int64");
    schema.setMinimum(BigDecimal.valueOf(minimum));
    return schema;
  }

  private static void namePermission(Operation operation, Permission permission) {
    List<String> roles = permission.roles().stream().map(Role::code).toList();
    String sentence = "Open to: " + String.join(", ", roles) + ". Happens in: " + permission.level().code() + ".";
    String description = operation.getDescription();
    operation.setDescription(description == null || description.isBlank() ? sentence : description + "\n\n" + sentence);
    if (permission.kind() == Permission.Kind.COMMAND && permission.roles().stream().anyMatch(Role::isOfASystem)) {
      add(operation, "header", RequestSignature.HEADER, text(),
          "Needed of another organisation's system: a detached JWS over the body, with htm, htu, iat and jti, which is the Idempotency-Key");
    }
    operation.addExtension("x-permission", permission.code());
    operation.addExtension("x-level", permission.level().code());
    operation.addExtension("x-roles", roles);
  }
}
