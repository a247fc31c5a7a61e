package org.golrizan.api.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.api.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 401 and 403 as problems, with the challenge of RFC 6750. What is wrong with a token stays in the log of whoever issued it. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String REALM = "Bearer realm=\"golrizan\"";

  private final Problems problems;
  private final RefusedTokens refusedTokens;

  SecurityProblems(Problems problems, RefusedTokens refusedTokens) {
    this.problems = problems;
    this.refusedTokens = refusedTokens;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    ApiProblem problem = refused instanceof OAuth2AuthenticationException
        ? challenge(ProblemType.INVALID_TOKEN, REALM + ", error=\"invalid_token\"")
        : challenge(ProblemType.NOT_AUTHENTICATED, REALM);
    answer(problem, request, response);
  }

  /** Whoever has no token that opens anything is counted, whatever the answer. */
  private void answer(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      refusedTokens.count(request);
      problems.write(problem, request, response);
    } catch (ApiProblem tooMany) {
      problems.write(tooMany, request, response);
    }
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    boolean usable = Actor.of(SecurityContextHolder.getContext().getAuthentication()).isPresent();
    answer(
        challenge(usable ? ProblemType.ROLE_NOT_ALLOWED : ProblemType.TOKEN_WITHOUT_ROLE,
            REALM + ", error=\"insufficient_scope\""),
        request, response);
  }

  private static ApiProblem challenge(ProblemType type, String challenge) {
    return ApiProblem.of(type).withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
  }
}
