package org.golrizan.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.limits.RateLimits;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemListener;
import org.golrizan.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Sees to it that each denial is kept before it is answered, wherever the request was denied. */
final class DeniedRequests implements ProblemListener {

  private static final Set<ProblemType> DENIALS =
      EnumSet.of(ProblemType.ROLE_NOT_ALLOWED, ProblemType.OUTSIDE_SCOPE, ProblemType.INVALID_SIGNATURE);

  private final List<Denials> denials;
  private final RateLimits rates;

  DeniedRequests(List<Denials> denials, RateLimits rates) {
    this.denials = denials;
    this.rates = rates;
  }

  @Override
  public void beforeAnswer(ApiProblem problem, HttpServletRequest request, @Nullable Object handler) {
    if (!DENIALS.contains(problem.type())) {
      return;
    }
    Actor.of(SecurityContextHolder.getContext().getAuthentication()).ifPresent(actor -> keep(problem, request, handler, actor));
  }

  private void keep(ApiProblem problem, HttpServletRequest request, @Nullable Object handler, Actor actor) {
    PermissionCheck.of(handler).ifPresent(permission -> {
      rates.countDenied(actor);
      Denials.Denial denial =
          new Denials.Denial(actor, permission, operation(request), resource(request), problem.type().code());
      denials.stream().filter(each -> each.areOf(permission)).forEach(each -> each.keep(denial));
    });
  }

  private static String operation(HttpServletRequest request) {
    return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }

  /** Only what has the form of an id: anything else in a path may be a name or a number that belongs to somebody. */
  private static Optional<UUID> resource(HttpServletRequest request) {
    if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
        || !(variables.get("id") instanceof String id) || id.length() != 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
