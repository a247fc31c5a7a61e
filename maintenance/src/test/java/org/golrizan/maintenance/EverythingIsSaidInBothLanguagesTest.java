package org.golrizan.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.golrizan.eventstore.maintenance.FindingKind;
import org.golrizan.eventstore.maintenance.Progress;
import org.golrizan.eventstore.maintenance.Trouble;
import org.junit.jupiter.api.Test;

class EverythingIsSaidInBothLanguagesTest {

  private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
  private static final Texts PERSIAN = Texts.in(Locale.of("fa"));
  private static final Pattern DETAIL = Pattern.compile("\\{\\w+}");

  @Test
  void bothHaveTheSameSentencesWithTheSameDetails() {
    Set<String> keys = new TreeSet<>(Collections.list(ENGLISH.bundle().getKeys()));

    assertThat(new TreeSet<>(Collections.list(PERSIAN.bundle().getKeys()))).isEqualTo(keys);
    assertThat(keys).allSatisfy(key ->
        assertThat(details(PERSIAN.bundle().getString(key))).as(key).isEqualTo(details(ENGLISH.bundle().getString(key))));
  }

  private static Set<String> details(String sentence) {
    return DETAIL.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void everythingThatCanGoWrongHasASentence() {
    Stream<String> troubles = Stream.concat(
        Arrays.stream(Trouble.values()).map(Enum::name), Arrays.stream(ToolTrouble.values()).map(Enum::name));

    assertThat(troubles.map(name -> "trouble." + name)).allMatch(ENGLISH::has);
    assertThat(Arrays.stream(FindingKind.values()).map(kind -> "finding." + kind)).allMatch(ENGLISH::has);
    assertThat(Arrays.stream(Progress.Phase.values()).map(phase -> "phase." + phase)).allMatch(ENGLISH::has);
  }

  @Test
  void theLanguageIsTheOneThatIsNamedOrElseTheSystems() {
    Locale persian = Locale.of("fa", "IR");

    assertThat(said(List.of(), persian)).isEqualTo(said(List.of("--language", "fa"), Locale.ENGLISH));
    assertThat(said(List.of(), Locale.FRENCH)).isEqualTo(said(List.of("verify", "--language=en"), persian));
    assertThat(said(List.of(), persian)).isNotEqualTo(said(List.of(), Locale.FRENCH));
  }

  private static String said(List<String> arguments, Locale locale) {
    return Texts.of(arguments, locale).say("sound", Map.of());
  }

  @Test
  void helpIsThereForEachCommandInBothLanguages() {
    for (String command : List.of("status", "verify", "backup", "restore", "copy", "copy-keys", "rewrap-keys")) {
      Run english = Run.of(command, "--help");
      Run persian = Run.inPersian(command, "--help");

      assertThat(english.exitCode()).isEqualTo(ExitCode.FINE);
      assertThat(english.out()).contains("Usage: golrizan-maintenance " + command, "Shows this.");
      assertThat(persian.out()).contains("کاربرد: golrizan-maintenance " + command, "همین راهنما را نشان می‌دهد.");
      assertThat(persian.out()).doesNotContain("Shows", "Usage");
    }
    assertThat(Run.of("--help").out()).contains("Verifies, backs up", "env:NAME", "1   the verification found");
  }

  @Test
  void aCommandThatCannotBeUnderstoodIsAnsweredInTheSameLanguage() {
    assertThat(Run.of("backup")).isEqualTo(new Run(ExitCode.USAGE, "", lines(
        "Missing: --to", "Try: golrizan-maintenance backup --help")));
    assertThat(Run.inPersian("backup").err()).startsWith("نیامده است: --to");
    assertThat(Run.of("verify", "--colour").err()).startsWith("Not known here: --colour");
    assertThat(Run.of("verify", "--position", "x").err()).startsWith("The value of --position cannot be read: x");
    assertThat(Run.of()).isEqualTo(new Run(ExitCode.USAGE, "", lines(
        "Which command?", "Try: golrizan-maintenance --help")));
    assertThat(Run.of("verify", "--position", "0").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }
}
