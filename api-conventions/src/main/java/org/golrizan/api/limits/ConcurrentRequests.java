package org.golrizan.api.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds everybody back while too much is being answered. After the body was read: a caller who sends slowly takes nobody's place. */
final class ConcurrentRequests extends OncePerRequestFilter {

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Semaphore places;
  private final Problems problems;

  ConcurrentRequests(int most, Problems problems) {
    this.places = new Semaphore(most);
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!places.tryAcquire()) {
      problems.write(ApiProblem.unavailable(RETRY), request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
