package org.golrizan.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Hears of what an operation is about to answer in place of what was asked for. */
public interface ProblemListener {

  /**
   * @param handler the operation; null where none was found
   * @throws ApiProblem to be answered instead
   */
  void beforeAnswer(ApiProblem problem, HttpServletRequest request, @Nullable Object handler);
}
