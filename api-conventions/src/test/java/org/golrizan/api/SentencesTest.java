package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.golrizan.api.problem.Language;
import org.golrizan.api.problem.ProblemTexts;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.events.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

  private static final ProblemTexts TEXTS = new ProblemTexts(List.of());

  static Stream<String> keys() {
    return Stream.of(
            Arrays.stream(ProblemType.values()).flatMap(type -> Stream.of(type.code() + ".title", type.code() + ".detail")),
            Arrays.stream(Role.values()).map(role -> "role." + role.code()),
            ResourceBundle.getBundle("golrizan-api", Language.ENGLISH).keySet().stream())
        .flatMap(keys -> keys);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void whateverAPersonReadsIsThereInBothLanguages(String key) {
    assertThat(TEXTS.has(key, Language.PERSIAN)).isTrue();
    assertThat(TEXTS.has(key, Language.ENGLISH)).isTrue();
    assertThat(TEXTS.sentence(key, Map.of(), Language.PERSIAN))
        .isNotEqualTo(TEXTS.sentence(key, Map.of(), Language.ENGLISH));
  }
}
