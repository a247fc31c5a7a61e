package org.golrizan.query.view;

import com.mongodb.MongoClientSettings;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.golrizan.eventstore.personal.ValueSeal;

/** A view's records as MongoDB documents, personal values sealed, with version and position beside their fields. */
final class DocumentForm<D extends Record> {

  static final String ID = "_id";
  static final String POSITION = "_position";
  static final String VERSION = "_version";

  private final Codec<D> codec;
  private final SealedFields personal;

  /** @param view the view's name, which the sealed values are bound to */
  DocumentForm(String view, Class<D> type, ValueSeal seal) {
    this.codec = MongoClientSettings.getDefaultCodecRegistry().get(type);
    this.personal = new SealedFields(view, seal);
  }

  BsonDocument write(String id, Stored<D> stored) {
    BsonDocument document = new BsonDocument(ID, new BsonString(id));
    BsonDocument content = new BsonDocument();
    codec.encode(new BsonDocumentWriter(content), stored.content(), EncoderContext.builder().build());
    personal.seal(id, content);
    document.putAll(content);
    document.append(VERSION, new BsonInt64(stored.version()));
    document.append(POSITION, new BsonInt64(stored.position()));
    return document;
  }

  Stored<D> read(BsonDocument document) {
    BsonDocument content = document.clone();
    String id = content.getString(ID).getValue();
    long version = content.getNumber(VERSION).longValue();
    long position = content.getNumber(POSITION).longValue();
    content.keySet().removeAll(Set.of(ID, VERSION, POSITION));
    personal.open(id, content);
    return new Stored<>(codec.decode(new BsonDocumentReader(content), DecoderContext.builder().build()), version, position);
  }
}
