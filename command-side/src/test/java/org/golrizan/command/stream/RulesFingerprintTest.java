package org.golrizan.command.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFingerprintTest {

  private static final Map<String, String> RULES = Map.of(
      "org/golrizan/events/DomainEvent.class", "one",
      "org/golrizan/domain/Decider.class", "two",
      "org/golrizan/domain/donations/Fund.class", "three",
      "org/golrizan/eventstore/json/StateJson.class", "four",
      "org/golrizan/command/stream/StreamSnapshot.class", "five",
      "org/golrizan/command/donations/FundController.class", "not a rule");

  @TempDir Path folder;

  @Test
  void theSameClassesInAFolderAndInAJarHaveOneFingerprint() throws IOException {
    assertThat(fingerprint(inJar(RULES))).isEqualTo(fingerprint(inFolder(RULES))).matches("[0-9a-f]{32}");
  }

  @Test
  void aChangedAnAddedAndARenamedClassOfTheRulesEachChangeIt() throws IOException {
    String before = fingerprint(inFolder(RULES));

    assertThat(fingerprint(inJar(with("org/golrizan/domain/donations/Fund.class", "tree")))).isNotEqualTo(before);
    assertThat(fingerprint(inJar(with("org/golrizan/domain/release/Claim.class", "six")))).isNotEqualTo(before);
    Map<String, String> renamed = with("org/golrizan/domain/donations/Funds.class", "three");
    renamed.remove("org/golrizan/domain/donations/Fund.class");
    assertThat(fingerprint(inJar(renamed))).isNotEqualTo(before);
  }

  @Test
  void whatIsNoRuleDoesNotChangeIt() throws IOException {
    assertThat(fingerprint(inJar(with("org/golrizan/command/donations/FundController.class", "changed"))))
        .isEqualTo(fingerprint(inFolder(RULES)));
  }

  @Test
  void withoutClassFilesThereIsNoneAndNoSilentOne() {
    assertThatThrownBy(() -> fingerprint(Files.createDirectory(folder.resolve("empty"))))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("org.golrizan.events");
  }

  @Test
  void aJarWhoseFoldersCannotBeListedIsRefused() throws IOException {
    Path events = jar(Map.of("org/golrizan/events/DomainEvent.class", "one"));
    Map<String, String> others = new TreeMap<>(RULES);
    others.remove("org/golrizan/events/DomainEvent.class");

    try (URLClassLoader loader = new URLClassLoader(new URL[] {inJar(others).toUri().toURL(), events.toUri().toURL()}, null)) {
      assertThatThrownBy(() -> RulesFingerprint.compute(loader))
          .isInstanceOf(IllegalStateException.class).hasMessageContaining("org.golrizan.events");
    }
  }

  private static Map<String, String> with(String path, String content) {
    Map<String, String> changed = new TreeMap<>(RULES);
    changed.put(path, content);
    return changed;
  }

  private static String fingerprint(Path classes) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      return RulesFingerprint.compute(loader);
    }
  }

  private Path inFolder(Map<String, String> classes) throws IOException {
    Path root = Files.createTempDirectory(folder, "classes");
    for (Map.Entry<String, String> file : classes.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
    return root;
  }

  private Path inJar(Map<String, String> classes) throws IOException {
    Map<String, String> entries = new TreeMap<>(classes);
    classes.keySet().forEach(name -> {
      for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
        entries.put(name.substring(0, slash + 1), "");
      }
    });
    return jar(entries);
  }

  private Path jar(Map<String, String> entries) throws IOException {
    Path path = Files.createTempFile(folder, "rules", ".jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
      }
    }
    return path;
  }
}
