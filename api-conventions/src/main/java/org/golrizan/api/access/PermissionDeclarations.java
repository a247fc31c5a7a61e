package org.golrizan.api.access;

import java.util.List;
import java.util.Set;
import org.golrizan.api.identity.PublicPath;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Deny by default: an operation that says nothing about who may call it must not start, nor a command that only a query's permission guards. */
final class PermissionDeclarations implements SmartInitializingSingleton {

  private final RequestMappingHandlerMapping operations;
  private final List<PublicPath> publicPaths;

  PermissionDeclarations(RequestMappingHandlerMapping operations, List<PublicPath> publicPaths) {
    this.operations = operations;
    this.publicPaths = publicPaths;
  }

  @Override
  public void afterSingletonsInstantiated() {
    operations.getHandlerMethods().forEach((mapping, operation) ->
        mapping.getPatternValues().stream()
            .filter(path -> path.startsWith("/api/"))
            .forEach(path -> check(path, mapping, operation)));
  }

  private void check(String path, RequestMappingInfo mapping, HandlerMethod operation) {
    boolean onlyReads = mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET));
    Permission.Kind kind = onlyReads ? Permission.Kind.QUERY : Permission.Kind.COMMAND;
    PermissionCheck.of(operation).ifPresentOrElse(
        permission -> {
          if (permission.kind() != kind) {
            throw new IllegalStateException("%s (%s) asks for %s, which is none for a %s"
                .formatted(path, operation.getShortLogMessage(), permission, kind));
          }
        },
        () -> {
          if (!onlyReads || !isPublic(path)) {
            throw new IllegalStateException("%s (%s) says not who may call it: it needs @Requires or a PublicPath"
                .formatted(path, operation.getShortLogMessage()));
          }
        });
  }

  private boolean isPublic(String path) {
    return publicPaths.stream().anyMatch(open ->
        PathPatternParser.defaultInstance.parse(open.pattern()).matches(PathContainer.parsePath(path)));
  }
}
