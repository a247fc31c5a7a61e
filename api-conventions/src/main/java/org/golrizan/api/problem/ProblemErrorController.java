package org.golrizan.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container or a filter refused, before or outside of a handler: a problem for programs, Boot's error views for pages. */
@Controller
@RequestMapping("${server.error.path:${error.path:/error}}")
final class ProblemErrorController extends AbstractErrorController {

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
    // Nobody is told more by asking for the error page itself.
    HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
        ? HttpStatus.NOT_FOUND
        : getStatus(request);
    problems.write(
        Translation.ofStatus(status).orElseGet(() -> ApiProblem.of(ProblemType.INTERNAL_ERROR)), request, response);
    return null;
  }
}
