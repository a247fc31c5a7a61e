package org.golrizan.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What Bean Validation found, as wrong values: the code is the constraint's name, {@code past-or-present} for example. */
public final class Violations {

  private Violations() {}

  /** @param violation of a constraint on the value at the pointer */
  public static InvalidValue of(String pointer, ConstraintViolation<?> violation) {
    Map<String, Object> limits = new TreeMap<>();
    violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
      if (value instanceof Number) {
        limits.put(name, value);
      }
    });
    String name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return InvalidValue.of(pointer, code(name), limits);
  }

  static List<InvalidValue> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(violation -> of(pointer(violation.getPropertyPath()), violation)).toList();
  }

  static List<InvalidValue> of(BindException e) {
    return e.getBindingResult().getFieldErrors().stream().map(Violations::of).toList();
  }

  /** Errors in a body have pointers; else it is a parameter that breaks a constraint. */
  static ApiProblem of(HandlerMethodValidationException e) {
    List<InvalidValue> inBody = e.getParameterValidationResults().stream()
        .filter(ParameterErrors.class::isInstance).map(ParameterErrors.class::cast)
        .flatMap(errors -> errors.getFieldErrors().stream())
        .map(Violations::of)
        .toList();
    return inBody.isEmpty()
        ? e.getParameterValidationResults().stream().findFirst().map(Violations::badParameter)
            .orElseGet(() -> ApiProblem.of(ProblemType.MALFORMED_REQUEST))
        : ApiProblem.invalid(inBody);
  }

  private static ApiProblem badParameter(ParameterValidationResult result) {
    String name = result.getMethodParameter().getParameterName();
    InvalidValue error = result.getResolvableErrors().stream().findFirst()
        .map(each -> of("", result.unwrap(each, ConstraintViolation.class)))
        .orElseGet(() -> InvalidValue.of("", "invalid"));
    return ApiProblem.badParameter(InvalidValue.of(name == null ? "" : name, error.code(), error.parameters()));
  }

  private static InvalidValue of(FieldError error) {
    String pointer = "/" + error.getField().replace("[", "/").replace("]", "").replace('.', '/');
    return error.contains(ConstraintViolation.class)
        ? of(pointer, error.unwrap(ConstraintViolation.class))
        : InvalidValue.of(pointer, "invalid");
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  private static String code(String constraint) {
    return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
