package org.golrizan.api.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.problem.ProblemBody;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** The problems that any operation can answer with, written once and referred to. */
final class CommonAnswers implements GlobalOpenApiCustomizer {

  private static final String PROBLEM = "Problem";
  private static final List<String> OF_ALL = List.of("400", "401", "403", "404", "406", "429", "503");
  private static final List<String> OF_COMMANDS = List.of("408", "409", "412", "413", "415", "422");

  private static final Map<String, String> MEANING = new TreeMap<>(Map.ofEntries(
      Map.entry("400", "Malformed: the body, a header, a parameter or a cursor"),
      Map.entry("401", "No token, or one that is not valid"),
      Map.entry("403", "The role may not do this, or not for this place"),
      Map.entry("404", "There is nothing under this id"),
      Map.entry("406", "Nothing that the caller accepts"),
      Map.entry("408", "The body took too long to come"),
      Map.entry("409", "A rule does not permit this; the code is the rule's"),
      Map.entry("412", "If-Match names another version than the current one"),
      Map.entry("413", "The body is too large"),
      Map.entry("415", "The body is not application/json"),
      Map.entry("422", "Wrong values, each with a pointer; or an Idempotency-Key that came with another request"),
      Map.entry("429", "Asked too often; see Retry-After"),
      Map.entry("503", "Too busy, or the awaited position is not visible yet; see Retry-After")));

  @Override
  public void customise(OpenAPI document) {
    Components components = document.getComponents() == null ? new Components() : document.getComponents();
    document.setComponents(components);
    problemSchema(components);
    MEANING.forEach((status, meaning) -> components.addResponses(PROBLEM + status, answer(meaning)));
    if (document.getPaths() != null) {
      document.getPaths().values().forEach(CommonAnswers::refer);
      document.getPaths().forEach(CommonAnswers::createOnCollections);
    }
  }

  private static void problemSchema(Components components) {
    ResolvedSchema schema = ModelConverters.getInstance(true)
        .resolveAsResolvedSchema(new AnnotatedType(ProblemBody.class).resolveAsRef(false));
    components.addSchemas(PROBLEM, schema.schema);
    schema.referencedSchemas.forEach((name, part) -> {
      if (!name.equals(ProblemBody.class.getSimpleName())) {
        components.addSchemas(name, part);
      }
    });
  }

  private static ApiResponse answer(String meaning) {
    return new ApiResponse()
        .description(meaning)
        .content(new Content().addMediaType("application/problem+json",
            new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEM))));
  }

  private static void refer(PathItem path) {
    path.readOperationsMap().forEach((method, operation) -> {
      OF_ALL.forEach(status -> refer(operation, status));
      if (method == PathItem.HttpMethod.POST) {
        OF_COMMANDS.forEach(status -> refer(operation, status));
      }
    });
  }

  /** A command on a collection makes something: 201, never 200. A named sub-resource says for itself. */
  private static void createOnCollections(String path, PathItem item) {
    Operation post = item.getPost();
    ApiResponse answer = post == null || path.contains("{") ? null : post.getResponses().get("200");
    if (post != null && answer != null && isCommand(answer)) {
      post.getResponses().remove("200");
      post.getResponses().put("201", answer.description("It came to be; Location says where"));
    }
  }

  private static boolean isCommand(ApiResponse answer) {
    return answer.getContent() != null && answer.getContent().values().stream()
        .map(MediaType::getSchema)
        .anyMatch(schema -> schema != null && String.valueOf(schema.get$ref()).endsWith("/" + CommandAnswer.class.getSimpleName()));
  }

  private static void refer(Operation operation, String status) {
    ApiResponses answers = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    answers.putIfAbsent(status, new ApiResponse().$ref("#/components/responses/" + PROBLEM + status));
    operation.setResponses(answers);
  }
}
