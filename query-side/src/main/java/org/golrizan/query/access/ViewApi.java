package org.golrizan.query.access;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.view.Stored;
import org.golrizan.query.view.View;
import org.golrizan.query.view.ViewReader;
import org.golrizan.query.view.ViewReader.Row;
import org.springframework.http.ResponseEntity;

/**
 * A view as the API shows it: its list and its documents, as far as the caller's scope goes.
 *
 * @param <D> its documents
 */
public final class ViewApi<D extends Record> {

  private final View<?, D> view;
  private final String kind;
  private final Places places;
  private final ViewReader<D> reader;
  private final Reads reads;
  private final Reach reach;
  private final AccessRecords records;

  ViewApi(View<?, D> view, String kind, Places places, ViewReader<D> reader, Reads reads, Reach reach,
      AccessRecords records) {
    this.view = view;
    this.kind = kind;
    this.places = places;
    this.reader = reader;
    this.reads = reads;
    this.reach = reach;
    this.records = records;
  }

  /** One page of what lies in the caller's scope; whose personal data is in it is recorded first. */
  public ResponseEntity<ListPage<D>> list(Actor actor, PageQuery page, AtLeast atLeast, Where where) {
    long asOf = await(atLeast);
    ResponseEntity<ListPage<D>> answer = page.answer(read(actor, page, where), row -> List.of(row.id()), Row::content, asOf);
    ListPage<D> shown = answer.getBody();
    records.shown(actor, view.name(), shown == null ? Set.of() : PersonsShown.in(shown.items()));
    return answer;
  }

  /** The rows of a page, where more is to be joined to them; whose personal data is in them is recorded first. */
  public List<Row<D>> rows(Actor actor, PageQuery page, Where where) {
    List<Row<D>> rows = read(actor, page, where);
    records.shown(actor, view.name(), PersonsShown.in(rows.stream().map(Row::content).toList()));
    return rows;
  }

  /** All of what lies in the caller's scope, for small sets; whose personal data is in it is recorded first. */
  public List<D> all(Actor actor, Where where) {
    List<D> found = reader.all(where.and(reach.of(actor, places)));
    records.shown(actor, view.name(), PersonsShown.in(found));
    return found;
  }

  /** Hands over all of what lies in the caller's scope, for figures that show nobody's personal data: nothing is recorded. */
  public void each(Actor actor, Where where, Consumer<D> taker) {
    reader.each(where.and(reach.of(actor, places)), taker);
  }

  private List<Row<D>> read(Actor actor, PageQuery page, Where where) {
    Bson filter = where.and(reach.of(actor, places));
    return reader.list(filter, page.after().map(List::getFirst), page.fetch());
  }

  /**
   * One document with its version as ETag, for If-Match of commands; whose personal data is in it is recorded first.
   *
   * @throws ApiProblem 404 if there is none, 403 if it lies outside the caller's scope
   */
  public ResponseEntity<D> detail(Actor actor, String id, AtLeast atLeast) {
    long asOf = await(atLeast);
    Stored<D> stored = find(actor, id);
    return answer(stored, stored.content(), asOf);
  }

  /** The document itself, for a detail that joins more to it; whose personal data is in it is recorded first. */
  public Stored<D> find(Actor actor, String id) {
    Stored<D> stored = reader.find(id).orElseThrow(() -> ApiProblem.notFound(kind, id));
    actor.require(reader.matches(id, reach.of(actor, places)));
    records.shown(actor, view.name(), PersonsShown.in(List.of(stored.content())));
    return stored;
  }

  public static <T> ResponseEntity<T> answer(Stored<?> stored, T body, long asOf) {
    return ResponseEntity.ok()
        .eTag("\"" + stored.version() + "\"")
        .header(AtLeast.POSITION_HEADER, Long.toString(asOf))
        .body(body);
  }

  /** A prison's province is asked of the view of prisons: that one must have come as far. */
  private long await(AtLeast atLeast) {
    if (places.prison().isPresent()) {
      reads.await(Reach.PRISONS, atLeast);
    }
    return reads.await(view.name(), atLeast);
  }
}
