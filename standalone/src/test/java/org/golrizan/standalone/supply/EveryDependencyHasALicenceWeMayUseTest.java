package org.golrizan.standalone.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program is made of, by the bill of materials that the build puts into its jar. docs/dependencies.md lists it;
 * {@code -Dgolrizan.docs.write=true} writes the list anew.
 */
class EveryDependencyHasALicenceWeMayUseTest {

  private static final Path BILL = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");
  private static final Path DOCUMENT = Path.of("..", "docs", "dependencies.md");

  /** Licences under which a program may be passed on with its own terms, as long as the notices stay. Of several that are offered one is enough. */
  private static final Set<String> USABLE = Set.of(
      "Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "0BSD", "ISC", "CC0-1.0", "EPL-2.0", "MPL-2.0",
      "Unicode-3.0", "Public Domain", "Indiana University Extreme! Lab Software License");

  private static final String HEAD = """
      # Dependencies

      Every library in `standalone`, and so in both sides, with the licence under which it is used. Written from the bill of materials (CycloneDX)
      that the build puts into each program's jar as `META-INF/sbom/application.cdx.json`; a test holds this list to it and refuses a licence that is
      not known to be usable. The maintenance tool has picocli (Apache-2.0) and progressbar (MIT) beside the event store's.

      | Library | Version | Licence |
      |---|---|---|
      """;

  private static List<JsonNode> components() throws IOException {
    return new JsonMapper().readTree(Files.readString(BILL)).path("components").valueStream()
        .filter(component -> !component.path("group").stringValue("").equals("org.golrizan")).toList();
  }

  private static String name(JsonNode component) {
    return component.path("group").stringValue() + ":" + component.path("name").stringValue();
  }

  private static List<String> licences(JsonNode component) {
    return component.path("licenses").valueStream()
        .map(each -> each.path("expression").stringValue(
            each.path("license").path("id").stringValue(each.path("license").path("name").stringValue("none"))))
        .toList();
  }

  @Test
  void eachComponentIsOfferedUnderALicenceWeMayUse() throws IOException {
    assertThat(components()).hasSizeGreaterThan(100).allSatisfy(component ->
        assertThat(licences(component)).as(name(component)).anyMatch(USABLE::contains));
  }

  @Test
  void theListOfDependenciesIsUpToDate() throws IOException {
    TreeMap<String, JsonNode> sorted = components().stream()
        .collect(Collectors.toMap(EveryDependencyHasALicenceWeMayUseTest::name, each -> each, (one, same) -> one, TreeMap::new));
    StringBuilder expected = new StringBuilder(HEAD);
    sorted.forEach((name, component) -> expected.append("| ").append(name)
        .append(" | ").append(component.path("version").stringValue())
        .append(" | ").append(String.join(", ", licences(component))).append(" |\n"));
    if (Boolean.getBoolean("golrizan.docs.write")) {
      Files.writeString(DOCUMENT, expected);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(expected.toString());
  }
}
