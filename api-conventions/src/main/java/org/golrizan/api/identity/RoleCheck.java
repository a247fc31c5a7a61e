package org.golrizan.api.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.events.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks for the role an operation declares, before the body is read. */
public final class RoleCheck implements HandlerInterceptor {

  private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(Role.BENEFACTOR, Role.EMPLOYER));

  /** The roles that may call the operation; empty if it declares none. */
  public static Optional<Set<Role>> allowed(HandlerMethod operation) {
    return declaredOn(operation.getMethod()).or(() -> declaredOn(operation.getBeanType()));
  }

  private static Optional<Set<Role>> declaredOn(AnnotatedElement element) {
    AllowedTo some = AnnotatedElementUtils.findMergedAnnotation(element, AllowedTo.class);
    if (some != null) {
      return Optional.of(Set.of(some.value()));
    }
    return AnnotatedElementUtils.hasAnnotation(element, AllowedToStaff.class) ? Optional.of(STAFF) : Optional.empty();
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler) {
    if (handler instanceof HandlerMethod operation) {
      allowed(operation).ifPresent(RoleCheck::require);
    }
    return true;
  }

  private static void require(Set<Role> allowed) {
    Actor actor = Actor.of(SecurityContextHolder.getContext().getAuthentication())
        .orElseThrow(() -> ApiProblem.of(ProblemType.TOKEN_WITHOUT_ROLE));
    if (!allowed.contains(actor.role())) {
      throw ApiProblem.roleNotAllowed(allowed.toArray(Role[]::new))
          .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"golrizan\", error=\"insufficient_scope\"");
    }
  }
}
