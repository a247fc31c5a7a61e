package org.golrizan.eventstore.personal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Payloads sealed with the keys of a vault. A personal value {@code {"value":…}} is stored as {@code {"sealed":"…","of":"…"}}: the sealed
 * JSON of the value in Base64, and the person. Such an object says all that is needed to open it, so an old revision of an event is
 * opened before any upcaster sees it, whatever has become of its type. The value's name is {@code event name/revision/path}.
 */
public final class SealedPayloads implements PayloadSeal {

  private static final String VALUE = "value";
  private static final String ERASED = "erased";
  private static final String SEALED = "sealed";
  private static final String OF = "of";
  private static final byte[] MARK = "\"sealed\":".getBytes(StandardCharsets.US_ASCII);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final PersonalFields NOTHING = new PersonalFields(List.of(), List.of());

  private final KeyVault vault;
  private final EventCatalogue catalogue;

  public SealedPayloads(KeyVault vault, EventCatalogue catalogue) {
    this.vault = vault;
    this.catalogue = catalogue;
  }

  @Override
  public List<Bytes> seal(List<Payload> payloads) {
    List<@Nullable Open> open = payloads.stream().<@Nullable Open>map(this::read).toList();
    Set<PersonId> persons = new HashSet<>();
    for (@Nullable Open each : open) {
      if (each != null) {
        each.values().forEach(value -> persons.add(value.person()));
      }
    }
    Map<PersonId, PersonKey> keys = persons.isEmpty() ? Map.of() : vault.toSeal(persons);
    List<Bytes> sealed = new ArrayList<>(payloads.size());
    for (int i = 0; i < payloads.size(); i++) {
      Open each = open.get(i);
      sealed.add(each == null ? payloads.get(i).content() : each.sealed(keys));
    }
    return sealed;
  }

  /** Null where nothing is personal. */
  private @Nullable Open read(Payload payload) {
    PersonalFields fields = catalogue.ofName(payload.name())
        .filter(entry -> String.valueOf(entry.revision()).equals(payload.revision()))
        .map(entry -> PersonalFields.of(entry.type()))
        .orElse(NOTHING);
    if (fields.isEmpty()) {
      return null;
    }
    ObjectNode content = object(payload);
    List<PersonalNode> values = new ArrayList<>();
    collect(content, fields, place(payload), values);
    return new Open(content, values);
  }

  private static FieldPlace place(Payload payload) {
    return new FieldPlace(payload.eventId(), payload.name() + "/" + payload.revision());
  }

  private static ObjectNode object(Payload payload) {
    try {
      return (ObjectNode) JSON.readTree(payload.content().toArray());
    } catch (JacksonException | ClassCastException e) {
      // Without the cause, which may quote a personal value.
      throw new IllegalArgumentException("The payload of " + payload.name() + " " + payload.eventId() + " is no JSON object");
    }
  }

  private static void collect(ObjectNode holder, PersonalFields fields, FieldPlace at, List<PersonalNode> values) {
    for (PersonalFields.Own own : fields.own()) {
      if (holder.get(own.name()) instanceof ObjectNode node && node.has(VALUE)) {
        PersonId person = person(holder.required(own.subject()));
        values.add(new PersonalNode(node, person, under(at, own.name())));
      }
    }
    for (PersonalFields.Nested nested : fields.nested()) {
      JsonNode inside = holder.get(nested.name());
      if (inside instanceof ObjectNode object) {
        collect(object, nested.fields(), under(at, nested.name()), values);
      } else if (inside != null && inside.isArray()) {
        for (int i = 0; i < inside.size(); i++) {
          if (inside.get(i) instanceof ObjectNode element) {
            collect(element, nested.fields(), under(under(at, nested.name()), String.valueOf(i)), values);
          }
        }
      }
    }
  }

  private static FieldPlace under(FieldPlace place, String name) {
    return new FieldPlace(place.owner(), place.field() + "/" + name);
  }

  private static PersonId person(JsonNode id) {
    return new PersonId(UUID.fromString(id.stringValue()));
  }

  /** A payload whose personal values are to be sealed. */
  private record Open(ObjectNode content, List<PersonalNode> values) {

    Bytes sealed(Map<PersonId, PersonKey> keys) {
      values.forEach(value -> value.seal(Optional.ofNullable(keys.get(value.person()))));
      return Bytes.of(JSON.writeValueAsBytes(content));
    }
  }

  /** A personal value in its payload. */
  private record PersonalNode(ObjectNode node, PersonId person, FieldPlace place) {

    void seal(Optional<PersonKey> key) {
      Bytes value = Bytes.of(JSON.writeValueAsBytes(node.required(VALUE)));
      node.removeAll();
      key.ifPresentOrElse(
          it -> node
              .put(SEALED, Base64.getEncoder().encodeToString(FieldCipher.seal(it, place, value).toArray()))
              .put(OF, person.toString()),
          () -> node.put(ERASED, true));
    }
  }

  @Override
  public Bytes open(Payload payload) {
    if (!payload.content().contains(MARK)) {
      return payload.content();
    }
    ObjectNode content = object(payload);
    open(content, place(payload));
    return Bytes.of(JSON.writeValueAsBytes(content));
  }

  private void open(JsonNode node, FieldPlace at) {
    if (node instanceof ObjectNode object && object.size() == 2 && object.has(SEALED) && object.has(OF)) {
      openValue(object, at);
    } else if (node instanceof ObjectNode object) {
      object.properties().forEach(property -> open(property.getValue(), under(at, property.getKey())));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        open(node.get(i), under(at, String.valueOf(i)));
      }
    }
  }

  private void openValue(ObjectNode node, FieldPlace place) {
    PersonId person;
    Bytes sealed;
    try {
      person = person(node.required(OF));
      sealed = Bytes.of(Base64.getDecoder().decode(node.required(SEALED).stringValue()));
    } catch (IllegalArgumentException | JacksonException e) {
      throw new SealBrokenException(place, "it is not of the form that values are sealed in", e);
    }
    Optional<Bytes> value = vault.toOpen(person).map(key -> FieldCipher.open(key, place, sealed));
    node.removeAll();
    value.ifPresentOrElse(
        it -> node.set(VALUE, JSON.readTree(it.toArray())),
        () -> node.put(ERASED, true));
  }
}
