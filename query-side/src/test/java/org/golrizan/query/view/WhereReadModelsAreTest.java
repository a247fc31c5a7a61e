package org.golrizan.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.golrizan.query.view.ReadModelsAutoConfiguration.Place;
import org.junit.jupiter.api.Test;

class WhereReadModelsAreTest {

  @Test
  void besideTheLogInADatabaseOfTheirOwnUnlessSaidOtherwise() {
    Place place = Place.of(null, "mongodb://server/golrizan?replicaSet=rs");

    assertThat(place.database()).isEqualTo("golrizan-views");
    assertThat(place.server().getRequiredReplicaSetName()).isEqualTo("rs");
  }

  @Test
  void whereTheirOwnAddressSays() {
    Place place = Place.of("mongodb://views/figures", "mongodb://server/golrizan");

    assertThat(place.database()).isEqualTo("figures");
    assertThat(place.server().getHosts()).containsExactly("views");
  }

  @Test
  void anAddressWithoutDatabaseIsRefusedByTheNameOfItsKey() {
    assertThatThrownBy(() -> Place.of("mongodb://views", null)).hasMessageContaining("golrizan.read-models.uri");
    assertThatThrownBy(() -> Place.of(null, "mongodb://server")).hasMessageContaining("golrizan.mongo.uri");
    assertThatThrownBy(() -> Place.of(null, null)).hasMessageContaining("GOLRIZAN_MONGO_URI");
  }
}
