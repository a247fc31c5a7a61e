package org.golrizan.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaNamesTest {

  private final SchemaNames names = new SchemaNames();

  record Policy() {
    record Version() {}
  }

  record Plan() {
    record Version() {}
  }

  static final class Elsewhere {
    record Policy() {}
  }

  @Test
  void aPartOfARecordIsNamedAfterIt() {
    assertThat(names.getNameOfClass(Policy.class)).isEqualTo("Policy");
    assertThat(names.getNameOfClass(Policy.Version.class)).isEqualTo("PolicyVersion");
    assertThat(names.getNameOfClass(Plan.Version.class)).isEqualTo("PlanVersion");
    assertThat(names.getNameOfClass(Policy.Version.class)).isEqualTo("PolicyVersion");
    assertThat(names.getNameOfClass(Optional.class)).isEqualTo("Optional");
  }

  @Test
  void twoTypesNeverShareAName() {
    names.getNameOfClass(Policy.class);
    assertThatIllegalStateException().isThrownBy(() -> names.getNameOfClass(Elsewhere.Policy.class))
        .withMessageContaining("schema Policy");
  }
}
