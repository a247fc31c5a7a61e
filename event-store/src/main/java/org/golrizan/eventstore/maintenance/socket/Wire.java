package org.golrizan.eventstore.maintenance.socket;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The protocol's frame. A client sends {@value #MAGIC}, the version, and its request. The server answers in frames, each a letter in
 * one byte, its length in four bytes and its content: any number of {@code P} (progress) and {@code D} (bytes of the backup), at last
 * an {@code R} (result) or an {@code E} (error). One connection serves one request.
 */
final class Wire {

  static final String MAGIC = "GLRZNMNT";
  static final int VERSION = 1;
  static final int MAX_FRAME_BYTES = 16 * 1024 * 1024;

  static final char PROGRESS = 'P';
  static final char DATA = 'D';
  static final char RESULT = 'R';
  static final char ERROR = 'E';

  private Wire() {}

  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  static byte[] content(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  static DataInputStream open(byte[] content) {
    return new DataInputStream(new ByteArrayInputStream(content));
  }

  static void write(DataOutputStream out, OptionalLong number) throws IOException {
    out.writeBoolean(number.isPresent());
    out.writeLong(number.orElse(0));
  }

  static OptionalLong readOptional(DataInputStream in) throws IOException {
    boolean present = in.readBoolean();
    long number = in.readLong();
    return present ? OptionalLong.of(number) : OptionalLong.empty();
  }

  static void write(DataOutputStream out, Set<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static Set<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readInt();
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  static void write(DataOutputStream out, Map<String, String> values) throws IOException {
    out.writeInt(values.size());
    for (Map.Entry<String, String> value : values.entrySet()) {
      out.writeUTF(value.getKey());
      out.writeUTF(value.getValue());
    }
  }

  static Map<String, String> readValues(DataInputStream in) throws IOException {
    int count = in.readInt();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      values.put(in.readUTF(), in.readUTF());
    }
    return values;
  }
}
