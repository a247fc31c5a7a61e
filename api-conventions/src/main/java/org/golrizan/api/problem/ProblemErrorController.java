package org.golrizan.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container or a filter refused, outside of a handler: a problem for programs, Boot's error views for pages. */
@Controller
@RequestMapping("${server.error.path:${error.path:/error}}")
final class ProblemErrorController extends AbstractErrorController {

  private static final Duration ISSUER_MAY_BE_BACK = Duration.ofSeconds(5);

  private final BasicErrorController pages;
  private final Problems problems;

  ProblemErrorController(
      Problems problems, ErrorAttributes attributes, ErrorProperties properties, List<ErrorViewResolver> views) {
    super(attributes, views);
    this.problems = problems;
    this.pages = new BasicErrorController(attributes, properties, views);
  }

  @RequestMapping
  @Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (Audience.isPage(request)) {
      return pages.errorHtml(request, response);
    }
    problems.write(problem(request), request, response);
    return null;
  }

  private ApiProblem problem(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
      // Nobody is told more by asking for the error page itself.
      return ApiProblem.of(ProblemType.NO_SUCH_PATH);
    }
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof AuthenticationServiceException) {
      // The token may be good: whoever issued it cannot be asked for its keys.
      return ApiProblem.unavailable(ISSUER_MAY_BE_BACK);
    }
    return Translation.ofStatus(getStatus(request)).orElseGet(() -> ApiProblem.of(ProblemType.INTERNAL_ERROR));
  }
}
