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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds back who asks too often, and everybody while too much is being answered. After the caller is known, before the body is read. */
final class RequestLimits extends OncePerRequestFilter {

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final RateLimits rates;
  private final Semaphore places;
  private final Problems problems;

  RequestLimits(RateLimits rates, int concurrentRequests, Problems problems) {
    this.rates = rates;
    this.places = new Semaphore(concurrentRequests);
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      rates.count(SecurityContextHolder.getContext().getAuthentication(), request);
    } catch (ApiProblem tooMany) {
      problems.write(tooMany, request, response);
      return;
    }
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
