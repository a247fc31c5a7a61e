package org.golrizan.api.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of problem an answer can name. Each has a title and a detail in Persian and English in the bundle golrizan-api. */
public enum ProblemType {
  /** The body is no JSON, or none the reader accepts. */
  MALFORMED_JSON(HttpStatus.BAD_REQUEST),
  /** The request breaks HTTP or lacks its body. */
  MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
  /** A query parameter is missing or has the wrong form. */
  BAD_PARAMETER(HttpStatus.BAD_REQUEST),
  /** A header has the wrong form. */
  BAD_HEADER(HttpStatus.BAD_REQUEST),
  /** A cursor that no answer gave for this list. */
  BAD_CURSOR(HttpStatus.BAD_REQUEST),
  /** No token. */
  NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED),
  /** A token that is expired, forged or for somebody else. */
  INVALID_TOKEN(HttpStatus.UNAUTHORIZED),
  /** A command of another organisation's system that it did not sign. */
  INVALID_SIGNATURE(HttpStatus.UNAUTHORIZED),
  /** A valid token without a role and a scope that mean something here. */
  TOKEN_WITHOUT_ROLE(HttpStatus.FORBIDDEN),
  /** The role may not do this. */
  ROLE_NOT_ALLOWED(HttpStatus.FORBIDDEN),
  /** The role may do this, but not for this prison, association or province. */
  OUTSIDE_SCOPE(HttpStatus.FORBIDDEN),
  /** There is nothing under this id. */
  NOT_FOUND(HttpStatus.NOT_FOUND),
  /** There is nothing under this path. */
  NO_SUCH_PATH(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  /** A rule of the domain said no; the code is the rule's. */
  RULE(HttpStatus.CONFLICT),
  /** If-Match names another version than the current one. */
  STALE_VERSION(HttpStatus.PRECONDITION_FAILED),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  /** The body took too long to come. */
  BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  /** Fields that are missing, unknown or wrong, each with a pointer. */
  INVALID_VALUES(HttpStatus.UNPROCESSABLE_CONTENT),
  /** The Idempotency-Key came before with another request. */
  IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  /** The operation needs If-Match. */
  VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  /** A fault of ours. Its cause is in the log under the request id, never in the answer. */
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  /** Too busy just now. */
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
  /** The view did not reach the awaited position in time. */
  NOT_YET_VISIBLE(HttpStatus.SERVICE_UNAVAILABLE);

  private static final String BASE = "https://golrizan.example/problems/";

  private final HttpStatus status;

  ProblemType(HttpStatus status) {
    this.status = status;
  }

  public HttpStatus status() {
    return status;
  }

  /** The stable code, for example {@code stale-version}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The {@code type} of a problem with this code. */
  public static URI uri(String code) {
    return URI.create(BASE + code);
  }
}
