package org.golrizan.eventstore.axon;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tracking tokens as small JSON objects with a {@code kind}. */
final class TokenJson {

  private static final String KIND = "kind";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TokenJson() {}

  static JsonNode write(@Nullable TrackingToken token) {
    return switch (token) {
      case null -> JSON.nullNode();
      case GlobalSequenceTrackingToken sequence -> kind("position").put("position", sequence.getGlobalIndex());
      case ReplayToken replay -> replay(replay);
      case MergedTrackingToken merged -> kind("merged")
          .set("lower", write(merged.lowerSegmentToken()))
          .set("upper", write(merged.upperSegmentToken()));
      case ConfigToken config -> {
        ObjectNode values = JSON.objectNode();
        new TreeMap<>(config.getConfig()).forEach(values::put);
        yield kind("config").set("values", values);
      }
      default -> throw new SerializationException("A " + token.getClass().getSimpleName() + " has no stored form");
    };
  }

  private static ObjectNode replay(ReplayToken token) {
    if (token.context() != null && !(token.context() instanceof String)) {
      throw new SerializationException("A replay's context is a text, not a " + token.context().getClass().getSimpleName());
    }
    return kind("replay")
        .set("reset", write(token.getTokenAtReset()))
        .set("current", write(token.getCurrentToken()))
        .put("context", (String) token.context());
  }

  private static ObjectNode kind(String kind) {
    return JSON.objectNode().put(KIND, kind);
  }

  static @Nullable TrackingToken read(JsonNode json) {
    if (json.isNull()) {
      return null;
    }
    String kind = json.path(KIND).asString("");
    return switch (kind) {
      case "position" -> new GlobalSequenceTrackingToken(json.required("position").longValue());
      case "replay" -> ReplayToken.createReplayToken(
          read(json.required("reset")), read(json.required("current")), json.required("context").stringValue(null));
      case "merged" -> new MergedTrackingToken(read(json.required("lower")), read(json.required("upper")));
      case "config" -> {
        Map<String, String> values = new TreeMap<>();
        json.required("values").properties().forEach(value -> values.put(value.getKey(), value.getValue().stringValue()));
        yield new ConfigToken(values);
      }
      default -> throw new SerializationException("A stored token has the unknown kind '" + kind + "'");
    };
  }
}
