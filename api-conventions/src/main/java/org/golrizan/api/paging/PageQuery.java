package org.golrizan.api.paging;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.InvalidValue;
import org.golrizan.api.waiting.AtLeast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Which part of a list is asked for, from {@code ?limit=&cursor=}. A controller takes it as an argument:
 *
 * <pre>{@code
 * List<Row> found = view.find(filter, page.after(), page.fetch());
 * return page.answer(found, row -> List.of(row.name(), row.id()), Row::toItem, asOf);
 * }</pre>
 */
public final class PageQuery {

  public static final String LIMIT = "limit";
  public static final String CURSOR = "cursor";

  private final String path;
  private final Map<String, List<String>> filters;
  private final int limit;
  private final CursorKeys signing;
  private final Optional<List<String>> after;

  private PageQuery(
      String path, Map<String, List<String>> filters, int limit, CursorKeys signing, @Nullable String cursor) {
    this.path = path;
    this.filters = filters;
    this.limit = limit;
    this.signing = signing;
    this.after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, list(), signing));
  }

  /** @throws ApiProblem 400 if the limit is no number from 1 to the cap, or the cursor is not one for this list */
  public static PageQuery of(HttpServletRequest request, int defaultLimit, int mostLimit, CursorKeys signing) {
    Map<String, List<String>> filters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> filters.put(name, List.of(values)));
    filters.keySet().removeAll(List.of(LIMIT, CURSOR, AtLeast.PARAMETER));
    return new PageQuery(request.getRequestURI(), filters,
        limit(request.getParameter(LIMIT), Math.min(defaultLimit, mostLimit), mostLimit), signing, request.getParameter(CURSOR));
  }

  private static int limit(@Nullable String text, int defaultLimit, int most) {
    if (text == null) {
      return defaultLimit;
    }
    boolean number = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int limit = number ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > most) {
      throw ApiProblem.badParameter(InvalidValue.of(LIMIT, "out-of-range", Map.of("min", 1, "max", most)));
    }
    return limit;
  }

  /** The most items of the page. */
  public int limit() {
    return limit;
  }

  /** How many items to look for: one more than the page holds tells whether there is a next page. */
  public int fetch() {
    return limit + 1;
  }

  /** The sort keys of the item before the page's first, as given to {@link #answer}; empty on the first page. */
  public Optional<List<String>> after() {
    return after;
  }

  /**
   * The answer with its cursor, {@code Link: rel="next"} and position.
   *
   * @param found  up to {@link #fetch()} rows in the list's order
   * @param keysOf a row's sort keys, at least one, which order rows completely
   * @param itemOf what the caller sees of a row
   * @param asOf   the position the view had reached
   */
  public <R, T> ResponseEntity<ListPage<T>> answer(
      List<R> found, Function<R, List<String>> keysOf, Function<R, T> itemOf, long asOf) {
    List<R> rows = found.subList(0, Math.min(limit, found.size()));
    Optional<String> next = found.size() > limit
        ? Optional.of(Cursor.encode(list(), keysOf.apply(rows.getLast()), signing))
        : Optional.empty();
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(asOf));
    next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, "<" + link(cursor) + ">; rel=\"next\""));
    return answer.body(new ListPage<>(rows.stream().map(itemOf).toList(), next, asOf));
  }

  /** Without host: who calls through a gateway would not reach ours. */
  private String link(String cursor) {
    List<String> parameters = new ArrayList<>();
    filters.forEach((name, values) -> values.forEach(value -> parameters.add(encode(name) + "=" + encode(value))));
    parameters.add(LIMIT + "=" + limit);
    parameters.add(CURSOR + "=" + cursor);
    return path + "?" + String.join("&", parameters);
  }

  private String list() {
    return path + " " + filters;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
