package org.golrizan.api.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.Problems;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds back who asks too often. After the caller is known, before the body is read. */
final class RequestLimits extends OncePerRequestFilter {

  private final RateLimits rates;
  private final Problems problems;

  RequestLimits(RateLimits rates, Problems problems) {
    this.rates = rates;
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
    chain.doFilter(request, response);
  }
}
