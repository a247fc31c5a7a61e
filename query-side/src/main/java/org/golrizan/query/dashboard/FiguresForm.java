package org.golrizan.query.dashboard;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/** The figures as a MongoDB document. */
final class FiguresForm {

  static final String ID = "figures";
  static final String POSITION = "_position";

  private FiguresForm() {}

  static Document write(Figures figures) {
    return new Document("_id", ID)
        .append(POSITION, figures.position())
        .append("time", Date.from(figures.time()))
        .append("nation", sums(figures.nation()))
        .append("provinces", parts(figures.provinces()))
        .append("months", parts(figures.months()))
        .append("jalaliMonths", parts(figures.jalaliMonths()));
  }

  static Figures read(Document document) {
    return new Figures(
        document.getLong(POSITION),
        time(document),
        sums(document.get("nation", Document.class)),
        parts(document.get("provinces", Document.class)),
        parts(document.get("months", Document.class)),
        parts(document.get("jalaliMonths", Document.class)));
  }

  @SuppressWarnings("JavaUtilDate") // The driver's form of a time.
  private static Instant time(Document document) {
    return document.getDate("time").toInstant();
  }

  private static Document parts(Map<String, Map<Figure, Long>> parts) {
    Document document = new Document();
    parts.forEach((key, sums) -> document.append(key, sums(sums)));
    return document;
  }

  private static SortedMap<String, Map<Figure, Long>> parts(Document document) {
    SortedMap<String, Map<Figure, Long>> parts = new TreeMap<>();
    document.keySet().forEach(key -> parts.put(key, sums(document.get(key, Document.class))));
    return parts;
  }

  private static Document sums(Map<Figure, Long> sums) {
    Document document = new Document();
    sums.forEach((figure, sum) -> document.append(figure.name(), sum));
    return document;
  }

  private static Map<Figure, Long> sums(Document document) {
    Map<Figure, Long> sums = new EnumMap<>(Figure.class);
    document.forEach((figure, sum) -> sums.put(Figure.valueOf(figure), ((Number) sum).longValue()));
    return sums;
  }
}
