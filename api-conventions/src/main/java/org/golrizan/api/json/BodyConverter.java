package org.golrizan.api.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

/** {@code @RequestBody} of a record goes through {@link BodyReader}; everything else, and all answers, through Jackson. */
final class BodyConverter implements HttpMessageConverter<Object> {

  private final BodyReader reader;

  BodyConverter(BodyReader reader) {
    this.reader = reader;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return type.isRecord() && (mediaType == null || MediaType.APPLICATION_JSON.includes(mediaType));
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public Object read(Class<?> type, HttpInputMessage message) throws IOException {
    try {
      return reader.read(message.getBody().readAllBytes(), type);
    } catch (JacksonException malformed) {
      throw new HttpMessageNotReadableException("Not JSON", malformed, message);
    }
  }

  @Override
  public void write(Object value, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("Only reads");
  }
}
