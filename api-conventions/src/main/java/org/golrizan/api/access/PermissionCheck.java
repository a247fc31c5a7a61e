package org.golrizan.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.events.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks for the permission an operation declares, before the body is read. */
public final class PermissionCheck implements HandlerInterceptor {

  private static final String CHALLENGE = "Bearer realm=\"golrizan\", error=\"insufficient_scope\"";

  /** What the operation asks for; empty if it declares nothing. */
  public static Optional<Permission> of(@Nullable Object handler) {
    return handler instanceof HandlerMethod operation
        ? declaredOn(operation.getMethod()).or(() -> declaredOn(operation.getBeanType()))
        : Optional.empty();
  }

  private static Optional<Permission> declaredOn(AnnotatedElement element) {
    return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, Requires.class)).map(Requires::value);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler) {
    of(handler).ifPresent(PermissionCheck::require);
    return true;
  }

  private static void require(Permission permission) {
    Actor actor = Actor.of(SecurityContextHolder.getContext().getAuthentication())
        .orElseThrow(() -> ApiProblem.of(ProblemType.TOKEN_WITHOUT_ROLE));
    requireRole(actor, permission);
    if (!permission.isWithinReachOf(actor.scope())) {
      throw ApiProblem.outsideScope(actor.scope()).withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
  }

  /** @throws ApiProblem 403 if the actor's role does not have the permission */
  public static void requireRole(Actor actor, Permission permission) {
    if (!permission.roles().contains(actor.role())) {
      throw ApiProblem.roleNotAllowed(permission.roles().toArray(Role[]::new))
          .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
  }
}
