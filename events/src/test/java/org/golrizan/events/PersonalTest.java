package org.golrizan.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalTest {

  @Test
  void aValueThatIsPresentCanBeReadButNotPrinted() {
    Personal<String> name = Personal.of("A name");
    assertThat(name.toOptional()).contains("A name");
    assertThat(name.toString()).doesNotContain("A name");
  }

  @Test
  void anErasedValueIsGone() {
    assertThat(Personal.erased().toOptional()).isEmpty();
    assertThat(Personal.<String>erased()).isEqualTo(Personal.<String>erased());
  }
}
