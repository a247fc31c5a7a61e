package org.golrizan.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.golrizan.api.correlation.CorrelationId;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, for controllers, filters and security alike. */
public final class Problems {

  private final ProblemTexts texts;
  private final JsonMapper json;

  public Problems(ProblemTexts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /** Answers with the problem; does nothing where an answer has begun. */
  public void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    Locale language = Language.of(request);
    response.resetBuffer();
    response.setStatus(problem.type().status().value());
    problem.headers().forEach(response::setHeader);
    response.setHeader("Content-Language", language.getLanguage());
    response.addHeader("Vary", "Accept-Language");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    byte[] body = json.writeValueAsBytes(describe(problem, CorrelationId.of(request), language));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  ProblemBody describe(ApiProblem problem, CorrelationId request, Locale language) {
    return new ProblemBody(
        ProblemType.uri(problem.code()),
        sentence(problem.type().code() + ".title", Map.of(), language),
        problem.type().status().value(),
        detail(problem, language),
        URI.create("urn:golrizan:request:" + request.value()),
        problem.code(),
        request.value(),
        new TreeMap<>(problem.details()),
        wrongValues(problem.errors(), language));
  }

  private String detail(ApiProblem problem, Locale language) {
    return problem.type() == ProblemType.RULE
        ? texts.sentence(problem.code(), problem.details(), language)
            .orElseGet(() -> sentence("rule.detail", Map.of("code", problem.code()), language))
        : sentence(problem.code() + ".detail", problem.details(), language);
  }

  private List<ProblemBody.WrongValue> wrongValues(List<InvalidValue> errors, Locale language) {
    return errors.stream()
        .map(error -> new ProblemBody.WrongValue(
            error.pointer(),
            error.code(),
            texts.sentence("value." + error.code(), error.parameters(), language)
                .orElseGet(() -> sentence("value.invalid", Map.of(), language)),
            error.allowed()))
        .toList();
  }

  private String sentence(String key, Map<String, Object> parameters, Locale language) {
    return texts.sentence(key, parameters, language).orElse(key);
  }
}
