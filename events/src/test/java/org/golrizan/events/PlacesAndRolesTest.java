package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesAndRolesTest {

  @ParameterizedTest
  @ValueSource(strings = {"evin", "a1", "great-tehran", "x234567890123456789012345678901234567890"})
  void aPlaceIsNamedByItsCode(String code) {
    assertThat(new PrisonId(code).stream()).isEqualTo("prison-" + code);
    assertThat(new AssociationId(code).stream()).isEqualTo("association-" + code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "Evin", "1evin", "-evin", "ev in", "ev_in", "اوین", "evin\n",
      "x2345678901234567890123456789012345678901"})
  void otherCodesAreRefused(String code) {
    assertThatThrownBy(() -> new PrisonId(code)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AssociationId(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thereAre31ProvincesWithTheCodesOfTheStandard() {
    assertThat(Arrays.stream(Province.values()).map(Province::code))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, 30).mapToObj("IR-%02d"::formatted).toList());
  }

  @ParameterizedTest
  @EnumSource(Province.class)
  void aProvinceIsFoundByItsCodeAndHasANameInBothLanguages(Province province) {
    assertThat(Province.ofCode(province.code())).contains(province);
    assertThat(province.persianName()).isEqualTo(PersianText.normalise(province.persianName())).matches("[\\p{IsArabic} ]+");
    assertThat(province.englishName()).matches("[A-Za-z -]+");
  }

  @Test
  void provincesHaveNamesOfTheirOwn() {
    assertThat(Arrays.stream(Province.values()).map(Province::persianName)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Province.values()).map(Province::englishName)).doesNotHaveDuplicates();
    assertThat(Province.ofCode("IR-31")).isEmpty();
    assertThat(Province.ofCode("23")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleIsFoundByItsCode(Role role) {
    assertThat(Role.ofCode(role.code())).contains(role);
    assertThat(role.code()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void anUnknownRoleIsNoRole() {
    assertThat(Role.ofCode("PRISON_OFFICER")).isEmpty();
    assertThat(Role.ofCode("")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void aScopeIsReadFromItsCode(Scope scope) {
    assertThat(Scope.ofCode(scope.code())).isEqualTo(scope);
  }

  static Stream<Scope> scopes() {
    return Stream.concat(
        Stream.of(new Scope.National(), new Scope.InPrison(new PrisonId("evin")),
            new Scope.InAssociation(new AssociationId("great-tehran"))),
        Arrays.stream(Province.values()).map(Scope.InProvince::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "National", "national:", "national:tehran", "province", "province:", "province:IR-31",
      "province:TEHRAN", "prison", "prison:", "prison:Evin", "association:", "world", "prison:evin:x"})
  void anythingElseIsNoScope(String code) {
    assertThatThrownBy(() -> Scope.ofCode(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void whoeverActsHasAnId(String id) {
    assertThatThrownBy(() -> new StaffId(id)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StaffId("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    assertThat(new StaffId("x".repeat(100))).hasToString("x".repeat(100));
  }
}
