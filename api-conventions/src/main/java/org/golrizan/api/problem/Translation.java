package org.golrizan.api.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** What Spring, Jackson and Bean Validation throw, as problems. Their messages stay inside: they may show internals or values. */
final class Translation {

  private Translation() {}

  /** Empty if it is not the caller's doing. */
  static Optional<ApiProblem> of(Throwable thrown) {
    return Optional.ofNullable(switch (thrown) {
      case ApiProblem problem -> problem;
      case HttpMessageNotReadableException e -> unreadable(e.getCause());
      case BindException e -> ApiProblem.invalid(Violations.of(e));
      case HandlerMethodValidationException e -> Violations.of(e);
      case ConstraintViolationException e -> ApiProblem.invalid(Violations.of(e.getConstraintViolations()));
      case MethodArgumentTypeMismatchException e when e.getParameter().hasParameterAnnotation(PathVariable.class) ->
          ApiProblem.of(ProblemType.NOT_FOUND, Map.of("kind", kind(e.getRequiredType())));
      case TypeMismatchException e ->
          ApiProblem.badParameter(wrongValue(Objects.requireNonNullElse(e.getPropertyName(), ""), e));
      case MissingServletRequestParameterException e ->
          ApiProblem.badParameter(InvalidValue.of(e.getParameterName(), "required"));
      // A query that cannot be read shows itself where its first parameter is asked for.
      case InvalidParameterException e -> ApiProblem.of(ProblemType.MALFORMED_REQUEST);
      case RequestRejectedException e -> ApiProblem.of(ProblemType.MALFORMED_REQUEST);
      case MissingRequestValueException e -> ApiProblem.of(ProblemType.MALFORMED_REQUEST);
      case HttpRequestMethodNotSupportedException e -> withAllow(e);
      case HttpMediaTypeNotSupportedException e -> withAccept(e);
      case HttpMediaTypeNotAcceptableException e -> ApiProblem.of(ProblemType.NOT_ACCEPTABLE);
      case AsyncRequestTimeoutException e -> ApiProblem.of(ProblemType.UNAVAILABLE).withHeader("Retry-After", "1");
      case ErrorResponse e -> ofStatus(e.getStatusCode()).orElse(null);
      default -> null;
    });
  }

  /** What a bare HTTP status means; empty if it is a fault of ours. */
  static Optional<ApiProblem> ofStatus(HttpStatusCode status) {
    return Optional.ofNullable(switch (status.value()) {
      case 401 -> ProblemType.NOT_AUTHENTICATED;
      case 403 -> ProblemType.ROLE_NOT_ALLOWED;
      case 404 -> ProblemType.NO_SUCH_PATH;
      case 405 -> ProblemType.METHOD_NOT_ALLOWED;
      case 406 -> ProblemType.NOT_ACCEPTABLE;
      case 413 -> ProblemType.BODY_TOO_LARGE;
      case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
      case 429 -> ProblemType.TOO_MANY_REQUESTS;
      case 503 -> ProblemType.UNAVAILABLE;
      default -> status.is4xxClientError() ? ProblemType.MALFORMED_REQUEST : null;
    }).map(ApiProblem::of);
  }

  /** The cause says where: a line and a column of the text, or the path of the value. Without one the body is missing. */
  private static ApiProblem unreadable(@Nullable Throwable cause) {
    return switch (cause) {
      case DatabindException e when !e.getPath().isEmpty() -> ApiProblem.invalid(pointer(e.getPath()), "invalid");
      case JacksonException e when e.getLocation() != null ->
          ApiProblem.malformedJson(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      case ApiProblem problem -> problem;
      case null, default -> ApiProblem.of(ProblemType.MALFORMED_REQUEST);
    };
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
    }
    return pointer.toString();
  }

  /** An id of the wrong form is the id of nothing: {@code ReleaseCaseId} is of the kind {@code release-case}. */
  private static String kind(@Nullable Class<?> idType) {
    return idType == null
        ? "resource"
        : idType.getSimpleName().replaceAll("Id$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Our own conversion says what is wrong; another one does not. */
  private static InvalidValue wrongValue(String name, @Nullable Throwable thrown) {
    return switch (thrown) {
      case null -> InvalidValue.of(name, "invalid");
      case ApiProblem problem when !problem.errors().isEmpty() -> problem.errors().getFirst().at(name);
      default -> wrongValue(name, thrown.getCause());
    };
  }

  private static ApiProblem withAllow(HttpRequestMethodNotSupportedException e) {
    ApiProblem problem = ApiProblem.of(ProblemType.METHOD_NOT_ALLOWED);
    String[] supported = e.getSupportedMethods();
    return supported == null ? problem : problem.withHeader("Allow", String.join(", ", supported));
  }

  private static ApiProblem withAccept(HttpMediaTypeNotSupportedException e) {
    ApiProblem problem = ApiProblem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    List<MediaType> supported = e.getSupportedMediaTypes();
    return supported.isEmpty() ? problem : problem.withHeader("Accept", MediaType.toString(supported));
  }
}
