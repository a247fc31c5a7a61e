package org.golrizan.api.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.golrizan.api.problem.ApiProblem;

/** Hears of requests that come without a valid token. */
public interface RefusedTokens {

  /** @throws ApiProblem to be answered instead, if the caller should wait */
  void count(HttpServletRequest request);
}
