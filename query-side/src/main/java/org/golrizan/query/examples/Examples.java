package org.golrizan.query.examples;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts an example into the answers of each view's list and detail; the examples are in golrizan-examples, one file a view. */
@Component
class Examples implements GlobalOpenApiCustomizer {

  private static final JsonMapper JSON = new JsonMapper();
  private static final long SOME_POSITION = 74_966;

  private final List<View<?, ?>> views;

  Examples(List<View<?, ?>> views) {
    this.views = List.copyOf(views);
  }

  @Override
  public void customise(OpenAPI document) {
    for (View<?, ?> view : views) {
      Map<?, ?> one = JSON.convertValue(example(view.name()), Map.class);
      PathItem detail = document.getPaths().get("/api/v1/" + view.name() + "/{id}");
      PathItem collection = document.getPaths().get("/api/v1/" + view.name());
      put(detail, one);
      put(collection, detail == null ? one : Map.of("items", List.of(one), "asOf", SOME_POSITION));
    }
  }

  /** The example of a view's document. */
  static JsonNode example(String view) {
    try (InputStream file = new ClassPathResource("golrizan-examples/" + view + ".json").getInputStream()) {
      return JSON.readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException("The view " + view + " has no example", e);
    }
  }

  private static void put(@Nullable PathItem path, Object example) {
    Operation get = path == null ? null : path.getGet();
    ApiResponse answer = get == null ? null : get.getResponses().get("200");
    if (answer != null && answer.getContent() != null) {
      answer.getContent().values().forEach((MediaType type) -> type.setExample(example));
    }
  }
}
