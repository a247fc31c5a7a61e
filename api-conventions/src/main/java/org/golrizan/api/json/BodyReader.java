package org.golrizan.api.json;

import jakarta.validation.Validator;
import org.golrizan.api.problem.ApiProblem;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads request bodies into records. Strict, and every wrong field is reported at once: unknown, missing or of the wrong form.
 *
 * <p>A component may be text, int, long, boolean, any of {@link ValueTypes}, a record or a list of these, and is required unless
 * it is an Optional. Constraints of Bean Validation on components are checked in the same go. Text is brought into the one
 * Persian form that is stored, and is never blank.
 */
public final class BodyReader {

  private final Validator validator;
  private final BodyLimits limits;
  private final JsonMapper trees;

  public BodyReader(Validator validator, BodyLimits limits) {
    this.validator = validator;
    this.limits = limits;
    this.trees = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build())
            .build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /**
   * The body as a record.
   *
   * @throws ApiProblem                           422 with a pointer to each wrong value
   * @throws tools.jackson.core.JacksonException if it is no JSON, has a key twice or is nested too deep
   */
  public <T> T read(byte[] json, Class<T> type) {
    JsonNode body = trees.readTree(json);
    return new BodyBinding(validator, limits).bind(body, type);
  }
}
