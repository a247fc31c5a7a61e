package org.golrizan.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Who reads an answer: a program, or a person in a browser. */
final class Audience {

  private Audience() {}

  /** A browser's request for a page. Under {@code /api/} nobody is served pages. */
  static boolean isPage(HttpServletRequest request) {
    Object failedPath = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failedPath instanceof String text ? text : request.getRequestURI();
    String accept = request.getHeader("Accept");
    return !path.startsWith(request.getContextPath() + "/api/") && accept != null && accept.contains("text/html");
  }
}
