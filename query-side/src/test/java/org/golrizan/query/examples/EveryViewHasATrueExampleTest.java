package org.golrizan.query.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.golrizan.query.QuerySideConfiguration;
import org.golrizan.query.view.View;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EveryViewHasATrueExampleTest {

  private final JsonMapper strict = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
      .build();

  @Test
  void whichReadsAsItsDocument() {
    List<View<?, ?>> views = views().toList();

    assertThat(views).hasSizeGreaterThan(10);
    for (View<?, ?> view : views) {
      JsonNode example = Examples.example(view.name());
      // A campaign is shown with the money of its fund.
      Optional<JsonNode> money = Optional.of(example).filter(it -> view.name().equals("campaigns"));
      money.ifPresent(campaign -> ((ObjectNode) campaign)
          .remove(List.of("pledged", "received", "cleared", "refunded", "allocated", "paid")));
      assertThat(strict.treeToValue(example, view.document())).as(view.name()).isNotNull();
    }
  }

  private static Stream<View<?, ?>> views() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(View.class));
    return scanner.findCandidateComponents(QuerySideConfiguration.class.getPackageName()).stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .map(type -> (View<?, ?>) BeanUtils.instantiateClass(type));
  }
}
