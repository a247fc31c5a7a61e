package org.golrizan.query.view;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.personal.FieldPlace;
import org.golrizan.eventstore.personal.ValueSeal;

/**
 * Seals and opens the {@link PersonalValue}s of a view's documents. One is known by its three fields; sealed it has {@code sealed} in
 * place of {@code value}. It is bound to view, document and path.
 */
final class SealedFields {

  private static final String PERSON = "person";
  private static final String VALUE = "value";
  private static final String ERASED = "erased";
  private static final String SEALED = "sealed";

  private final String view;
  private final ValueSeal seal;

  SealedFields(String view, ValueSeal seal) {
    this.view = view;
    this.seal = seal;
  }

  /** Seals the personal values in a document's content. */
  void seal(String id, BsonDocument content) {
    inside(content, owner(id), "", this::sealed);
  }

  /** Opens the sealed values in a document's content. */
  void open(String id, BsonDocument content) {
    inside(content, owner(id), "", this::opened);
  }

  private String owner(String id) {
    return view + "/" + id;
  }

  private interface Change {
    void make(BsonDocument value, FieldPlace place);
  }

  private static void inside(BsonValue value, String owner, String path, Change change) {
    if (value instanceof BsonDocument document) {
      if (document.containsKey(PERSON) && document.containsKey(ERASED)) {
        change.make(document, new FieldPlace(owner, path));
      } else {
        for (Map.Entry<String, BsonValue> field : document.entrySet()) {
          inside(field.getValue(), owner, path + "/" + field.getKey(), change);
        }
      }
    } else if (value instanceof BsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        inside(array.get(i), owner, path + "/" + i, change);
      }
    }
  }

  private void sealed(BsonDocument personal, FieldPlace place) {
    if (personal.remove(VALUE) instanceof BsonString value) {
      Optional<Bytes> sealed = seal.seal(person(personal), place, Bytes.ofText(value.getValue()));
      sealed.ifPresentOrElse(
          bytes -> personal.append(SEALED, new BsonBinary(bytes.toArray())),
          () -> personal.append(ERASED, BsonBoolean.TRUE));
    }
  }

  private void opened(BsonDocument personal, FieldPlace place) {
    if (personal.remove(SEALED) instanceof BsonBinary sealed) {
      Optional<Bytes> value = seal.open(person(personal), place, Bytes.of(sealed.getData()));
      value.ifPresentOrElse(
          bytes -> personal.append(VALUE, new BsonString(bytes.toText())),
          () -> personal.append(ERASED, BsonBoolean.TRUE));
    }
  }

  private static PersonId person(BsonDocument personal) {
    return new PersonId(UUID.fromString(personal.getString(PERSON).getValue()));
  }
}
