package org.golrizan.api.identity;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Deny by default: an operation that says nothing about who may call it must not start. */
final class RoleDeclarations implements SmartInitializingSingleton {

  private final RequestMappingHandlerMapping operations;
  private final List<PublicPath> publicPaths;

  RoleDeclarations(RequestMappingHandlerMapping operations, List<PublicPath> publicPaths) {
    this.operations = operations;
    this.publicPaths = publicPaths;
  }

  @Override
  public void afterSingletonsInstantiated() {
    operations.getHandlerMethods().forEach((mapping, operation) ->
        mapping.getPatternValues().stream()
            .filter(path -> path.startsWith("/api/"))
            .filter(path -> !isPublic(path, mapping))
            .filter(path -> RoleCheck.allowed(operation).isEmpty())
            .forEach(path -> refuse(path, operation)));
  }

  private boolean isPublic(String path, RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET))
        && publicPaths.stream().anyMatch(open ->
            PathPatternParser.defaultInstance.parse(open.pattern()).matches(PathContainer.parsePath(path)));
  }

  private static void refuse(String path, HandlerMethod operation) {
    throw new IllegalStateException(
        "%s (%s) says not who may call it: it needs @AllowedTo, @AllowedToStaff or a PublicPath"
            .formatted(path, operation.getShortLogMessage()));
  }
}
