package org.golrizan.api.json;

import java.io.IOException;
import java.util.List;
import org.golrizan.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

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
      TokenStreamLocation where = malformed.getLocation();
      throw where == null ? ApiProblem.malformedJson(1, 1) : ApiProblem.malformedJson(where.getLineNr(), where.getColumnNr());
    }
  }

  @Override
  public void write(Object value, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("Only reads");
  }
}
