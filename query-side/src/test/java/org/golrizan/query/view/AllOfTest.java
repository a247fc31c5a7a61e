package org.golrizan.query.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class AllOfTest {

  @Test
  void filtersOfDifferentFieldsStandSideBySide() {
    assertThat(AllOf.filters(eq("a"), eq("prison", "evin"), gte("age", 18)))
        .isEqualTo(BsonDocument.parse("{_id: 'a', prison: 'evin', age: {$gte: 18}}"));
  }

  @Test
  void noFilterOverwritesAnotherOfTheSameField() {
    assertThat(AllOf.filters(eq("a"), gte("age", 18), lte("age", 30), eq("a", "b")))
        .isEqualTo(BsonDocument.parse("{_id: 'a', age: {$gte: 18}, a: 'b', $and: [{age: {$lte: 30}}]}"));
  }

  @Test
  void joinedFiltersStayJoined() {
    Bson either = or(eq("x", 1), eq("y", 1));
    assertThat(AllOf.filters(either, or(eq("z", 1), eq("w", 1)), and(eq("p", 1), eq("q", 1)), eq("a")))
        .isEqualTo(BsonDocument.parse(
            "{$or: [{x: 1}, {y: 1}], _id: 'a', $and: [{$or: [{z: 1}, {w: 1}]}, {$and: [{p: 1}, {q: 1}]}]}"));
  }

  @Test
  void noFilterLetsEverythingThrough() {
    assertThat(AllOf.filters()).isEqualTo(new BsonDocument());
  }
}
