package org.golrizan.standalone.readmodels;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that uses the order of its ids, as MongoDB does and the library's own collection does not: a filter that names ids
 * looks at those documents alone, and a list by id begins at the bound its filter gives and ends at its limit. That holds where the ids
 * of a collection are all text or all whole numbers of 64 bits; in any other every document is looked at.
 */
final class OrderedCollection extends H2Collection {

  private static final String ID = "_id";

  private final MVMap<Object, Document> documents;

  OrderedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
      MVMap<String, Object> meta, CursorRegistry cursors) {
    super(database, name, options, documents, meta, cursors);
    this.documents = documents;
  }

  /** An index that is not unique holds nothing here, but the library would read the whole collection into it at every start. */
  @Override
  public void addIndex(Index<Object> index) {
    if (index instanceof AbstractUniqueIndex) {
      super.addIndex(index);
    }
  }

  @Override
  protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int numberToSkip, int limit, int batchSize,
      @Nullable Document fieldSelector) {
    if (isNaturalDescending(orderBy)) {
      return super.queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }
    Optional<List<?>> named = named(query);
    if (named.isPresent()) {
      Stream<Document> found = named.get().stream().distinct().sorted().map(documents::get).filter(Objects::nonNull);
      return matchDocumentsFromStream(copies(found, query), query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }
    Direction direction = Direction.of(orderBy);
    if (direction != Direction.OTHER && idsAreOfOneKind()) {
      // The order is the stream's already.
      return matchDocumentsFromStream(
          query, copies(walk(query, direction), query), numberToSkip, limit, batchSize, null, fieldSelector);
    }
    return matchDocumentsFromStream(
        copies(documents.values().stream(), query), query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
  }

  /** The library changes a document that it found before it stores it, and the file may be writing that document meanwhile. */
  private Stream<Document> copies(Stream<Document> found, Document query) {
    return found.filter(document -> documentMatchesQuery(document, query)).map(Document::clone);
  }

  /** The ids that the filter names, if it names any as they are stored. */
  private Optional<List<?>> named(Document query) {
    List<?> ids = switch (query.get(ID)) {
      case String id -> List.of(id);
      case Document condition when condition.get("$in") instanceof Collection<?> several -> List.copyOf(several);
      case null, default -> List.of();
    };
    boolean asStored = !ids.isEmpty() && idsAreOfOneKind() && !documents.isEmpty()
        && ids.stream().allMatch(id -> id.getClass() == documents.firstKey().getClass());
    return asStored ? Optional.of(ids) : Optional.empty();
  }

  private boolean idsAreOfOneKind() {
    return documents.isEmpty() || (isOrdered(documents.firstKey()) && documents.firstKey().getClass() == documents.lastKey().getClass());
  }

  private static boolean isOrdered(Object id) {
    return id instanceof String || id instanceof Long;
  }

  private Stream<Document> walk(Document query, Direction direction) {
    boolean reverse = direction == Direction.DESCENDING;
    Object from = bound(query, reverse ? List.of("$lte", "$lt") : List.of("$gte", "$gt"));
    Cursor<Object, Document> cursor = documents.cursor(from, null, reverse);
    Iterator<Document> values = new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public Document next() {
        cursor.next();
        return cursor.getValue();
      }
    };
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED | Spliterator.NONNULL), false);
  }

  /** Where the walk may begin; the filter itself still looks at each document. Null for the first one. */
  private @Nullable Object bound(Document query, List<String> operators) {
    return query.get(ID) instanceof Document bounds && !documents.isEmpty()
        ? operators.stream()
            .map(bounds::get)
            .filter(Objects::nonNull)
            .filter(value -> value.getClass() == documents.firstKey().getClass())
            .findFirst().orElse(null)
        : null;
  }

  private enum Direction {
    ASCENDING, DESCENDING, OTHER;

    static Direction of(@Nullable Document orderBy) {
      if (orderBy == null || orderBy.size() != 1 || !(orderBy.get(ID) instanceof Number order)) {
        return OTHER;
      }
      return order.intValue() > 0 ? ASCENDING : DESCENDING;
    }
  }
}
