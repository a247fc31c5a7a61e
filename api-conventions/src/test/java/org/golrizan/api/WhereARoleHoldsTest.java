package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.events.AssociationId;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Role;
import org.golrizan.events.Scope;
import org.golrizan.events.StaffId;
import org.junit.jupiter.api.Test;

class WhereARoleHoldsTest {

  private static final PrisonId EVIN = new PrisonId("evin");
  private static final AssociationId TEHRAN = new AssociationId("tehran");

  private static Actor in(String scope) {
    return new Actor(new StaffId("somebody"), Role.PRISON_OFFICER, Scope.ofCode(scope));
  }

  @Test
  void theNationHoldsEveryPlace() {
    assertThat(in("national").coversNation()).isTrue();
    assertThat(in("national").covers(Province.QOM)).isTrue();
    assertThat(in("national").covers(EVIN, Province.TEHRAN)).isTrue();
    assertThat(in("national").covers(TEHRAN, Province.TEHRAN)).isTrue();
  }

  @Test
  void aProvinceHoldsItsOwnPlacesOnly() {
    assertThat(in("province:IR-23").covers(EVIN, Province.TEHRAN)).isTrue();
    assertThat(in("province:IR-23").covers(TEHRAN, Province.TEHRAN)).isTrue();
    assertThat(in("province:IR-25").covers(EVIN, Province.TEHRAN)).isFalse();
    assertThat(in("province:IR-23").coversNation()).isFalse();
  }

  @Test
  void aPrisonHoldsNeitherItsProvinceNorItsNeighboursNorAnAssociationOfThatName() {
    assertThat(in("prison:evin").covers(EVIN, Province.TEHRAN)).isTrue();
    assertThat(in("prison:evin").covers(new PrisonId("rajaei"), Province.ALBORZ)).isFalse();
    assertThat(in("prison:evin").covers(Province.TEHRAN)).isFalse();
    assertThat(in("prison:tehran").covers(TEHRAN, Province.TEHRAN)).isFalse();
    assertThat(in("association:evin").covers(EVIN, Province.TEHRAN)).isFalse();
  }

  @Test
  void whereTheRoleDoesNotHoldTheCallEnds() {
    in("prison:evin").require(true);
    assertThatThrownBy(() -> in("prison:evin").require(false))
        .isInstanceOfSatisfying(ApiProblem.class, problem -> assertThat(problem.code()).isEqualTo("outside-scope"));
  }
}
