package org.golrizan.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A problem detail as in RFC 9457, media type application/problem+json.
 *
 * @param type      names the kind of problem for good
 * @param title     the kind of problem, in the caller's language
 * @param status    the HTTP status
 * @param detail    what went wrong this time, in the caller's language
 * @param instance  this occurrence: the request's id as a URN
 * @param code      the last part of {@code type}
 * @param requestId the request's id, as in the header X-Request-Id; quote it when asking for help
 * @param details   what the sentence in {@code detail} speaks of, for programs
 * @param errors    each wrong value, where there are any
 */
public record ProblemBody(
    URI type,
    String title,
    int status,
    String detail,
    URI instance,
    String code,
    String requestId,
    @JsonInclude(Include.NON_EMPTY) Map<String, Object> details,
    @JsonInclude(Include.NON_EMPTY) List<WrongValue> errors) {

  /**
   * One wrong value.
   *
   * @param pointer a JSON pointer into the body, or the name of a parameter or header
   * @param code    what is wrong with it
   * @param detail  the same, in the caller's language
   * @param allowed the values that would be accepted, where they can be listed
   */
  public record WrongValue(
      String pointer, String code, String detail, @JsonInclude(Include.NON_EMPTY) List<String> allowed) {}
}
