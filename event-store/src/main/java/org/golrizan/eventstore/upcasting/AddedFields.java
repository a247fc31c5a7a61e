package org.golrizan.eventstore.upcasting;

import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an event of an earlier revision that lacks some fields: each gets the value that says that nothing is known of it. Personal
 * values are open by then, and stay as they are.
 */
public final class AddedFields extends SingleEventUpcaster {

  private final SimpleSerializedType before;
  private final SimpleSerializedType after;
  private final Map<String, JsonNode> fields;

  /**
   * @param name     the event's
   * @param revision the one that lacks the fields; the next one has them
   * @param fields   what each of them is
   */
  AddedFields(String name, int revision, Map<String, JsonNode> fields) {
    this.before = new SimpleSerializedType(name, Integer.toString(revision));
    this.after = new SimpleSerializedType(name, Integer.toString(revision + 1));
    this.fields = Map.copyOf(fields);
  }

  /** Of everything that was ever stored otherwise than today. */
  public static List<AddedFields> all() {
    return List.of(
        new AddedFields("fund.allocated", 1,
            Map.of("purpose", NullNode.getInstance(), "termsVersion", IntNode.valueOf(0))),
        new AddedFields("release-case.claim-confirmed", 1, Map.of("document", NullNode.getInstance())));
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(before);
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(after, JsonNode.class, payload -> {
      ObjectNode more = ((ObjectNode) payload).deepCopy();
      fields.forEach(more::set);
      return more;
    });
  }
}
