package org.golrizan.api.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.golrizan.events.Role;
import org.golrizan.events.Scope;

/**
 * A request that cannot be answered as asked. Thrown by controllers and by what serves them; one place turns it into a problem
 * detail in the caller's language. It is an answer, not a fault: it has no stack trace and is not logged.
 */
public final class ApiProblem extends RuntimeException {

  private final ProblemType type;
  private final String code;
  private final transient Map<String, Object> details;
  private final transient List<InvalidValue> errors;
  private final transient Map<String, String> headers;

  private ApiProblem(
      ProblemType type, String code, Map<String, Object> details, List<InvalidValue> errors, Map<String, String> headers) {
    super(code, null, false, false);
    this.type = type;
    this.code = code;
    this.details = Map.copyOf(details);
    this.errors = List.copyOf(errors);
    this.headers = Map.copyOf(headers);
  }

  public static ApiProblem of(ProblemType type) {
    return of(type, Map.of());
  }

  /** @param details what a reader needs to understand it: ids, codes, dates, numbers, lists of codes; nothing personal */
  public static ApiProblem of(ProblemType type, Map<String, Object> details) {
    return new ApiProblem(type, type.code(), details, List.of(), Map.of());
  }

  /**
   * 404: nothing under this id.
   *
   * @param kind what was looked for, as in paths but singular: {@code prison}, {@code release-case}; named in the bundle
   *             golrizan-api under {@code kind.}
   */
  public static ApiProblem notFound(String kind, Object id) {
    return of(ProblemType.NOT_FOUND, Map.of("kind", kind, "id", id));
  }

  /**
   * 409: a rule of the domain said no.
   *
   * @param code    the rule's code, a key in one of the {@link ProblemBundle}s
   * @param details the rejection's details, by the names its sentence uses
   */
  public static ApiProblem conflict(String code, Map<String, Object> details) {
    return new ApiProblem(ProblemType.RULE, code, details, List.of(), Map.of());
  }

  /**
   * 400: the body stops being JSON here.
   *
   * @param line   from 1 on
   * @param column from 1 on
   */
  public static ApiProblem malformedJson(int line, int column) {
    return of(ProblemType.MALFORMED_JSON, Map.of("line", Math.max(1, line), "column", Math.max(1, column)));
  }

  /** 422: values that cannot be accepted, all of them. */
  public static ApiProblem invalid(List<InvalidValue> errors) {
    return new ApiProblem(ProblemType.INVALID_VALUES, ProblemType.INVALID_VALUES.code(), Map.of(), errors, Map.of());
  }

  /** 422: one value that cannot be accepted. */
  public static ApiProblem invalid(String pointer, String code) {
    return invalid(List.of(InvalidValue.of(pointer, code)));
  }

  /** 400: a query parameter of the wrong form. */
  public static ApiProblem badParameter(InvalidValue error) {
    return new ApiProblem(ProblemType.BAD_PARAMETER, ProblemType.BAD_PARAMETER.code(), Map.of("name", error.pointer()),
        List.of(error), Map.of());
  }

  /** 400: a header of the wrong form. */
  public static ApiProblem badHeader(String name, String code) {
    return new ApiProblem(ProblemType.BAD_HEADER, ProblemType.BAD_HEADER.code(), Map.of("name", name),
        List.of(InvalidValue.of(name, code)), Map.of());
  }

  /**
   * 401: a command of another organisation's system is not signed as it should be.
   *
   * @param reason one of the codes under {@code signature.} in the bundle golrizan-api
   */
  public static ApiProblem invalidSignature(String reason) {
    return of(ProblemType.INVALID_SIGNATURE, Map.of("signature", reason));
  }

  /** 403: only these roles may. */
  public static ApiProblem roleNotAllowed(Role... allowed) {
    return of(ProblemType.ROLE_NOT_ALLOWED, Map.of("role", Arrays.stream(allowed).map(Role::code).sorted().toList()));
  }

  /** 403: the role does not hold for this place. */
  public static ApiProblem outsideScope(Scope scope) {
    return of(ProblemType.OUTSIDE_SCOPE, Map.of("scope", scope.code()));
  }

  /** 412: somebody else was quicker. */
  public static ApiProblem staleVersion(long expected, long current) {
    return of(ProblemType.STALE_VERSION, Map.of("expected", expected, "current", current));
  }

  /** 503 with Retry-After: the queue is full. */
  public static ApiProblem unavailable(Duration retryAfter) {
    return of(ProblemType.UNAVAILABLE).retryAfter(retryAfter);
  }

  /** 429 with Retry-After. */
  public static ApiProblem tooManyRequests(Duration retryAfter) {
    return of(ProblemType.TOO_MANY_REQUESTS).retryAfter(retryAfter);
  }

  /** 503 with Retry-After: the view has not reached the position a read waited for. */
  public static ApiProblem notYetVisible(long position, Duration retryAfter) {
    return of(ProblemType.NOT_YET_VISIBLE, Map.of("position", position)).retryAfter(retryAfter);
  }

  private ApiProblem retryAfter(Duration delay) {
    return withHeader("Retry-After", Long.toString(Math.max(1, delay.plusMillis(999).toSeconds())));
  }

  /** The same problem, answered with one more header. */
  public ApiProblem withHeader(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new ApiProblem(type, code, details, errors, more);
  }

  public ProblemType type() {
    return type;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> details() {
    return details;
  }

  public List<InvalidValue> errors() {
    return errors;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
