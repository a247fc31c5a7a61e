package org.golrizan.standalone.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class DocumentTypeTest {

  private static final Document DOCUMENT = new Document("_id", 7L)
      .append("name", "نام نمونه")
      .append("count", 3)
      .append("rate", 0.5)
      .append("active", true)
      .append("none", null)
      .append("time", Instant.parse("2026-06-02T10:00:00.123Z"))
      .append("uuid", new UUID(1, 2))
      .append("list", List.of("a", "b"))
      .append("inner", new Document("x", new Document("y", 1L)));

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(DocumentType.BSON.read(written(DOCUMENT))).isEqualTo(DOCUMENT);
  }

  @Test
  void oneIsReadAfterTheOther() {
    Document second = new Document("_id", "second");
    ByteBuffer both = written(DOCUMENT, second);

    assertThat(DocumentType.BSON.read(both)).isEqualTo(DOCUMENT);
    assertThat(DocumentType.BSON.read(both)).isEqualTo(second);
    assertThat(both.remaining()).isZero();
  }

  @Test
  void aLengthThatCannotBeIsAnError() {
    ByteBuffer cut = written(DOCUMENT).limit(20);

    assertThatThrownBy(() -> DocumentType.BSON.read(cut)).hasMessageContaining("where 20 are left");
  }

  private static ByteBuffer written(Document... documents) {
    WriteBuffer buffer = new WriteBuffer();
    for (Document document : documents) {
      DocumentType.BSON.write(buffer, document);
    }
    return buffer.getBuffer().flip();
  }
}
