package org.golrizan.api.correlation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins all that follows from one outside request. A controller takes it as an argument; it is also in the log's MDC under
 * {@link #MDC_KEY} and in the answer's header {@link #HEADER}.
 *
 * @param value 1 to 100 ASCII letters, digits, dots, hyphens and underscores
 */
public record CorrelationId(String value) {

  public static final String HEADER = "X-Request-Id";
  public static final String MDC_KEY = "requestId";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,100}");
  /** W3C Trace Context, version 00: the trace id is what joins requests. */
  private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

  private static final String ATTRIBUTE = CorrelationId.class.getName();

  public CorrelationId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A request id has 1 to 100 letters, digits, dots, hyphens and underscores");
    }
  }

  /** The id of this request; the same at every call. */
  public static CorrelationId of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof CorrelationId known) {
      return known;
    }
    CorrelationId id = wellFormed(request.getHeader(HEADER))
        .or(() -> traceId(request.getHeader("traceparent")))
        .orElseGet(() -> new CorrelationId(UUID.randomUUID().toString()));
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  private static Optional<CorrelationId> wellFormed(@Nullable String text) {
    return Optional.ofNullable(text).filter(FORM.asMatchPredicate()).map(CorrelationId::new);
  }

  private static Optional<CorrelationId> traceId(@Nullable String text) {
    return Optional.ofNullable(text).map(TRACE_PARENT::matcher).filter(Matcher::matches).map(found -> found.group(1))
        .map(CorrelationId::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
