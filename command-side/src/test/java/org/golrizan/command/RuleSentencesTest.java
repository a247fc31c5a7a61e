package org.golrizan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.golrizan.command.identity.IdentityRule;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rule;
import org.golrizan.domain.donations.DonationRule;
import org.golrizan.domain.employment.EmploymentRule;
import org.golrizan.domain.familysupport.FamilySupportRule;
import org.golrizan.domain.release.ReleaseRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSentencesTest {

  static Stream<Rule> rules() {
    return Stream.<Rule[]>of(CommonRule.values(), IdentityRule.values(), EmploymentRule.values(),
        FamilySupportRule.values(), DonationRule.values(), ReleaseRule.values()).flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasASentenceInEnglish(Rule rule) {
    assertThat(sentences("/golrizan-rules.properties").getProperty(rule.code())).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasASentenceInPersian(Rule rule) {
    assertThat(sentences("/golrizan-rules_fa.properties").getProperty(rule.code())).matches("(?s).*\\p{InArabic}.*");
  }

  private static Properties sentences(String bundle) {
    Properties properties = new Properties();
    try (InputStream in = RuleSentencesTest.class.getResourceAsStream(bundle)) {
      properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(bundle, e);
    }
    return properties;
  }
}
