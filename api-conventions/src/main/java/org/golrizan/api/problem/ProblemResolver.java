package org.golrizan.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Whatever a handler throws becomes a problem here, before any other resolver sees it; pages keep their own errors. */
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

  private final Problems problems;
  private final List<ProblemListener> listeners;

  ProblemResolver(Problems problems, List<ProblemListener> listeners) {
    this.problems = problems;
    this.listeners = listeners;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 10;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
    if (Audience.isPage(request) || isForSecurity(thrown)) {
      return null;
    }
    if (!(thrown instanceof AsyncRequestNotUsableException)) {
      ApiProblem problem = Translation.of(thrown).orElseGet(() -> fault(thrown));
      answer(heard(problem, request, handler), request, response);
    }
    return new ModelAndView();
  }

  /** The security filters answer these: only they know whether a token would help. */
  private static boolean isForSecurity(Exception thrown) {
    return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
  }

  private static ApiProblem fault(Exception thrown) {
    LOG.error("A request failed", thrown);
    return ApiProblem.of(ProblemType.INTERNAL_ERROR);
  }

  private ApiProblem heard(ApiProblem problem, HttpServletRequest request, @Nullable Object handler) {
    try {
      listeners.forEach(listener -> listener.beforeAnswer(problem, request, handler));
      return problem;
    } catch (ApiProblem instead) {
      return instead;
    } catch (RuntimeException trouble) {
      return fault(trouble);
    }
  }

  private void answer(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) {
    try {
      problems.write(problem, request, response);
    } catch (IOException callerWentAway) {
      throw new UncheckedIOException(callerWentAway);
    }
  }
}
