package org.golrizan.acceptance;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that fit a schema of the OpenAPI document, and values that fit nothing. */
final class Fuzz {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEP = 40;

  private static final List<String> TEXTS = List.of(
      "", " ", "\u0000", "a\u0000b", "\ud800", "\udfff\ud800", "\u202eabc", "\u200b", "\ufeff", "😀".repeat(40), "é", "ﷺ", "۱۲۳۴", "٤٥٦",
      "'; DROP TABLE events; --", "{\"$gt\":\"\"}", "$where", "${jndi:ldap://localhost/x}", "#{7*7}", "{{7*7}}", "<script>alert(1)</script>",
      "../../../etc/passwd", "%00", "%c0%af", "\r\nSet-Cookie: a=b", "null", "true", "NaN", "-0", "1e999", "0x10", "2026-02-30", "2026-13-01",
      "+999999999-12-31", "0000-00-00", "9999-12-31", "2026-06-01T00:00:00Z", "IR-99", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1",
      "ي ك ة", "x".repeat(2_000), "آ".repeat(60_000));

  private final Random random;
  private final JsonNode document;
  private final List<String> ids;
  private final List<String> codes;

  /**
   * @param document the OpenAPI document
   * @param ids      of things that are there
   * @param codes    of places that are there
   */
  Fuzz(Random random, JsonNode document, List<String> ids, List<String> codes) {
    this.random = random;
    this.document = document;
    this.ids = ids;
    this.codes = codes;
  }

  <T> T any(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  String text() {
    return any(TEXTS);
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").stringValue("");
    return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
  }

  /** A value of the schema's form, with ids and places that are there in most cases. */
  JsonNode fitting(JsonNode schema) {
    JsonNode form = resolved(schema);
    if (form.has("enum")) {
      return form.path("enum").path(random.nextInt(form.path("enum").size()));
    }
    String type = form.path("type").isArray() ? form.path("type").path(0).stringValue("") : form.path("type").stringValue("");
    return switch (type) {
      case "object" -> {
        ObjectNode object = NODES.objectNode();
        List<String> required = form.path("required").valueStream().map(JsonNode::stringValue).toList();
        form.path("properties").properties().forEach(property -> {
          if (required.contains(property.getKey()) || onceIn(2)) {
            object.set(property.getKey(), fitting(property.getValue()));
          }
        });
        yield object;
      }
      case "array" -> {
        ArrayNode array = NODES.arrayNode();
        IntStream.range(0, random.nextInt(4)).forEach(i -> array.add(fitting(form.path("items"))));
        yield array;
      }
      case "integer", "number" -> NODES.numberNode(any(List.of(0L, 1L, 3L, 1_000L, 5_000_000L, Math.abs(random.nextLong() % 1_000_000_000L))));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      default -> NODES.stringNode(fittingText(form));
    };
  }

  private String fittingText(JsonNode form) {
    return switch (form.path("format").stringValue("")) {
      case "uuid" -> id();
      case "date" -> any(List.of("2026-06-01", "2020-02-29", "1990-01-01"));
      case "date-time" -> "2026-06-01T10:00:00Z";
      default -> form.has("example") ? form.path("example").asString() : onceIn(2) ? any(codes) : "متن " + random.nextInt(100);
    };
  }

  /** Of something that is there in most cases. */
  String id() {
    return onceIn(5) ? UUID.randomUUID().toString() : any(ids);
  }

  /** Anything. */
  JsonNode wild() {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(true);
      case 2 -> NODES.numberNode(any(List.of(-1L, Long.MIN_VALUE, Long.MAX_VALUE, 1_000_000_000_000_001L, 2_147_483_648L)));
      case 3 -> NODES.numberNode(any(List.of(0.5, -1e300, 1e-300)));
      case 4 -> NODES.numberNode(new BigInteger("9".repeat(39)));
      case 5 -> NODES.objectNode().put("$gt", "");
      case 6 -> NODES.arrayNode().add(NODES.nullNode()).add("x");
      case 7 -> nested(DEEP);
      default -> NODES.stringNode(text());
    };
  }

  private static JsonNode nested(int depth) {
    JsonNode node = NODES.objectNode();
    for (int i = 0; i < depth; i++) {
      node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("a", node);
    }
    return node;
  }

  /** The same with something changed, somewhere. */
  JsonNode damaged(JsonNode value) {
    if (value instanceof ObjectNode object && !object.isEmpty() && !onceIn(6)) {
      String name = any(new ArrayList<>(object.propertyNames()));
      ObjectNode changed = object.deepCopy();
      switch (random.nextInt(5)) {
        case 0 -> changed.remove(name);
        case 1 -> changed.set(any(List.of("__proto__", "extra", "$set", "a/b~c", text())), wild());
        default -> changed.set(name, damaged(object.path(name)));
      }
      return changed;
    }
    if (value instanceof ArrayNode array && !array.isEmpty() && !onceIn(4)) {
      ArrayNode changed = array.deepCopy();
      int index = random.nextInt(array.size());
      if (onceIn(5)) {
        IntStream.range(0, 300).forEach(i -> changed.add(array.path(index)));
      } else {
        changed.set(index, damaged(array.path(index)));
      }
      return changed;
    }
    return wild();
  }

  /** A body as bytes: mostly JSON. */
  byte[] bytes(JsonNode value) {
    byte[] json = JSON.writeValueAsBytes(value);
    if (!onceIn(8)) {
      return json;
    }
    String text = new String(json, StandardCharsets.UTF_8);
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8);
      case 1 -> (text + "}").getBytes(StandardCharsets.UTF_8);
      case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 3 -> text.getBytes(StandardCharsets.UTF_16);
      case 4 -> text.replaceFirst("\\{", "{\"on\":\"2026-06-01\",\"on\":\"2026-06-01\",").getBytes(StandardCharsets.UTF_8);
      case 5 -> "[".repeat(5_000).getBytes(StandardCharsets.UTF_8);
      default -> {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        yield noise;
      }
    };
  }

  /** Percent-encoded, so that it is one segment of a path or one value of a query. */
  static String encoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, Math.min(bytes.length, 1_500)).mapToObj(i -> "%%%02x".formatted(bytes[i])).collect(Collectors.joining());
  }
}
