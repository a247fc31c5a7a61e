package org.golrizan.api.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server itself refuses, before it knows for whom the request is: a path that cannot be decoded, a header without end. */
final class ServerProblems extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(ServerProblems.class);
  private static final int FIRST_ERROR = 400;
  private static final int FIRST_FAULT = 500;

  private final Problems problems;

  ServerProblems(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      problems.write(ApiProblem.of(type(status)), request.getRequest(), response.getResponse());
    } catch (IOException callerWentAway) {
      LOG.debug("Nobody is left to answer", callerWentAway);
    }
  }

  private static ProblemType type(int status) {
    return switch (status) {
      case 404 -> ProblemType.NO_SUCH_PATH;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 413 -> ProblemType.BODY_TOO_LARGE;
      default -> status < FIRST_FAULT ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
    };
  }
}
