package org.golrizan.command.donations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.golrizan.api.json.BodyReader;
import org.golrizan.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A bank's statement as a file of comma-separated values (RFC 4180), UTF-8, whose first line names the columns {@code account},
 * {@code fundId}, {@code bookedOn}, {@code amount}, {@code reference} and {@code payer} in any order. It is read as the JSON body would be,
 * so what is wrong is answered in the same way: the line is the element of {@code lines}, from 0.
 */
@Component
final class BankStatementFile implements HttpMessageConverter<BankStatement>, WebMvcConfigurer {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final String AMOUNT = "amount";
  private static final String LINES = "lines";

  private final BodyReader reader;
  private final CsvMapper csv = CsvMapper.builder()
      .enable(CsvReadFeature.TRIM_SPACES, CsvReadFeature.SKIP_EMPTY_LINES, CsvReadFeature.EMPTY_STRING_AS_NULL)
      .build();
  private final JsonMapper json = JsonMapper.shared();

  BankStatementFile(BodyReader reader) {
    this.reader = reader;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.configureMessageConvertersList(list -> list.addFirst(this));
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return type == BankStatement.class && mediaType != null && CSV.includes(mediaType);
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(CSV);
  }

  @Override
  public BankStatement read(Class<? extends BankStatement> type, HttpInputMessage message) throws IOException {
    ObjectNode body = json.createObjectNode();
    ArrayNode lines = body.putArray(LINES);
    try (MappingIterator<Map<String, String>> rows = csv.readerFor(Map.class)
        .with(CsvSchema.emptySchema().withHeader())
        .readValues(new String(message.getBody().readAllBytes(), StandardCharsets.UTF_8))) {
      while (rows.hasNext()) {
        ObjectNode line = lines.addObject();
        rows.next().forEach((column, value) -> put(line, column, value));
      }
    } catch (JacksonException malformed) {
      TokenStreamLocation where = malformed.getLocation();
      throw where == null ? ApiProblem.malformedJson(1, 1) : ApiProblem.malformedJson(where.getLineNr(), where.getColumnNr());
    }
    return reader.read(json.writeValueAsBytes(body), BankStatement.class);
  }

  /** In a file everything is text; only an amount that is a number is one. */
  private static void put(ObjectNode line, String column, @Nullable String value) {
    if (value == null) {
      line.putNull(column);
    } else if (column.equals(AMOUNT) && value.matches("[0-9]{1,18}")) {
      line.put(column, Long.parseLong(value));
    } else {
      line.put(column, value);
    }
  }

  @Override
  public void write(BankStatement statement, @Nullable MediaType mediaType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("Only reads");
  }
}
