package org.golrizan.standalone.readmodels;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in a file as BSON, where the library would leave them to Java's serialization. */
final class DocumentType extends BasicDataType<Document> {

  static final DocumentType BSON = new DocumentType();

  private static final int LENGTH_BYTES = 4;
  private static final int BYTES_OF_A_FIELD = 100;

  private DocumentType() {}

  /** About what it takes in memory: it only has to be right on average. */
  @Override
  public int getMemory(Document document) {
    return BYTES_OF_A_FIELD * (document.size() + 1);
  }

  @Override
  public void write(WriteBuffer out, Document document) {
    ByteBuf bytes = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, bytes);
    out.put(bytes.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer in) {
    int length = Integer.reverseBytes(in.getInt(in.position()));
    if (length < LENGTH_BYTES || length > in.remaining()) {
      throw new IllegalStateException("A document of " + length + " bytes where " + in.remaining() + " are left");
    }
    Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(in.slice(in.position(), length)));
    in.position(in.position() + length);
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
