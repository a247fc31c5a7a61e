package org.golrizan.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.HdrHistogram.Histogram;

/** The figures so far. Each is in the CSV file as soon as it is known, so that a run that is cut off leaves what it has. */
public final class Results implements AutoCloseable {

  private final List<Figure> figures = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Writer csv;

  private Results(Writer csv) {
    this.csv = csv;
  }

  /** Begins the file anew. */
  public static Results in(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Writer csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      csv.write("part,test,contender,round,metric,value\n");
      return new Results(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void add(String part, String test, String contender, int round, String metric, double value) {
    figures.add(new Figure(part, test, contender, round, metric, value));
    System.err.printf(Locale.ROOT, "  %-12s %-34s %-34s round %d  %-16s %,.3f%n", part, test, contender, round, metric, value);
    try {
      csv.write(String.format(Locale.ROOT, "%s,%s,%s,%d,%s,%.4f%n", part, test, contender, round, metric, value));
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the percentiles of nanoseconds as milliseconds. */
  public void addLatencies(String part, String test, String contender, int round, String prefix, Histogram nanos) {
    for (double percentile : new double[] {50, 99, 99.9}) {
      add(part, test, contender, round, prefix + "p" + trimmed(percentile) + " ms", nanos.getValueAtPercentile(percentile) / 1e6);
    }
  }

  private static String trimmed(double percentile) {
    return percentile == Math.rint(percentile) ? Long.toString((long) percentile) : Double.toString(percentile);
  }

  /** What could not be measured stands in the report too. */
  public void failed(String part, String test, String contender, Throwable cause) {
    failures.add(part + ", " + test + ", " + contender + ": " + cause);
    System.err.println("FAILED " + failures.getLast());
    cause.printStackTrace();
  }

  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** The median over the rounds; empty if nothing was measured. */
  public OptionalDouble median(String part, String test, String contender, String metric) {
    double[] values = figures.stream()
        .filter(it -> it.part().equals(part) && it.test().equals(test) && it.contender().equals(contender)
            && it.metric().equals(metric))
        .mapToDouble(Figure::value).sorted().toArray();
    if (values.length == 0) {
      return OptionalDouble.empty();
    }
    int middle = values.length / 2;
    return OptionalDouble.of(values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
  }

  /** One median divided by another. */
  public OptionalDouble ratio(String part, String metric, String test, String contender, String otherTest, String other) {
    OptionalDouble one = median(part, test, contender, metric);
    OptionalDouble two = median(part, otherTest, other, metric);
    return one.isPresent() && two.isPresent() && two.getAsDouble() > 0
        ? OptionalDouble.of(one.getAsDouble() / two.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The distinct values of a property of a part's figures, in the order of their first measurement. */
  Set<String> distinct(String part, Predicate<Figure> filter, Function<Figure, String> property) {
    Set<String> found = new LinkedHashSet<>();
    figures.stream().filter(it -> it.part().equals(part)).filter(filter).map(property).forEach(found::add);
    return found;
  }

  Set<String> parts() {
    Set<String> found = new LinkedHashSet<>();
    figures.forEach(it -> found.add(it.part()));
    return found;
  }

  int rounds(String part) {
    return figures.stream().filter(it -> it.part().equals(part)).mapToInt(Figure::round).max().orElse(0);
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
