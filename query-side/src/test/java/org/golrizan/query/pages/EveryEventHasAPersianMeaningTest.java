package org.golrizan.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import org.golrizan.events.EventCatalogue;
import org.golrizan.query.audit.AuditItem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class EveryEventHasAPersianMeaningTest {

  private static AuditItem item(EventCatalogue.Entry entry) {
    return new AuditItem(1, Instant.EPOCH, null, entry.name(), entry.meaning(), "stream", 0, List.of(), null, null, null, null, null,
        null, JsonNodeFactory.instance.objectNode());
  }

  @Test
  void theTrailSaysInThePagesLanguageWhatAnEventMeans() {
    assertThat(EventCatalogue.golrizan().entries()).isNotEmpty().allSatisfy(entry -> {
      assertThat(new PageTexts(PageLanguage.FA).meaning(item(entry))).as(entry.name()).matches("[\\p{InArabic}.:\u200c ]+");
      assertThat(new PageTexts(PageLanguage.EN).meaning(item(entry))).isEqualTo(entry.meaning());
    });
  }

  @Test
  void noMeaningIsOfAnEventThatIsNotInTheCatalogue() {
    assertThat(ResourceBundle.getBundle(PageTexts.EVENTS, PageLanguage.FA.locale()).keySet())
        .isSubsetOf(EventCatalogue.golrizan().entries().stream().map(EventCatalogue.Entry::name).toList());
  }
}
