package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;

class ListsTest extends ApiTest {

  private Answer numbers(String query) {
    return ask(to("/api/v1/numbers" + query, Role.JUDGE));
  }

  @Test
  void followingTheLinksReadsTheWholeListOnce() {
    List<Integer> seen = new ArrayList<>();
    String path = "/api/v1/numbers?province=IR-23";
    while (!path.isEmpty()) {
      Answer page = ask(to(path, Role.JUDGE));
      page.json().at("/items").forEach(item -> seen.add(item.intValue()));
      String link = page.header("Link");
      path = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
    }

    assertThat(seen).hasSize(120).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void aPageSaysWhereTheNextBeginsAndWhichPositionItSaw() {
    Answer page = numbers("?limit=2&atLeast=77");

    assertThat(page.json().at("/items").toString()).isEqualTo("[1,2]");
    assertThat(page.json().at("/asOf").longValue()).isEqualTo(77);
    assertThat(page.header("Golrizan-Position")).isEqualTo("77");
    assertThat(page.header("Link")).contains("cursor=" + page.text("/next")).endsWith("rel=\"next\"");
  }

  @Test
  void theLastPageHasNoNext() {
    Answer page = numbers("?limit=120");

    assertThat(page.json().has("next")).isFalse();
    assertThat(page.header("Link")).isEmpty();
  }

  @Test
  void theLimitIsCapped() {
    for (String limit : List.of("0", "-1", "201", "x", "99999999999", "")) {
      Answer page = numbers("?limit=" + limit);
      assertThat(page.status()).as(limit).isEqualTo(400);
      assertThat(page.text("/errors/0/detail")).contains("200");
    }
  }

  @Test
  void aCursorIsForItsListAndFiltersOnly() {
    String cursor = numbers("?limit=2").text("/next");

    assertThat(numbers("?limit=5&cursor=" + cursor).status()).isEqualTo(200);
    assertThat(numbers("?province=IR-01&cursor=" + cursor).text("/code")).isEqualTo("bad-cursor");
  }

  @Test
  void whatIsNoCursorIsRefused() {
    for (String json : List.of("{}", "[]", "null", "no",
        "{\"v\":1}", "{\"v\":1,\"list\":null,\"keys\":[\"1\"]}", "{\"v\":1,\"list\":\"x\",\"keys\":[null]}")) {
      String cursor = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
      assertThat(numbers("?cursor=" + cursor).text("/code")).as(json).isEqualTo("bad-cursor");
    }
    assertThat(numbers("?cursor=***").text("/code")).isEqualTo("bad-cursor");
    assertThat(numbers("?cursor=").text("/code")).isEqualTo("bad-cursor");
  }

  @Test
  void aCursorThatWasChangedOrMadeUpIsRefused() {
    byte[] cursor = Base64.getUrlDecoder().decode(numbers("?limit=2").text("/next"));
    for (int i = 0; i < cursor.length; i++) {
      byte[] changed = cursor.clone();
      changed[i] ^= 1;
      String sent = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      assertThat(numbers("?cursor=" + sent).text("/code")).as("byte " + i).isEqualTo("bad-cursor");
    }
  }

  @Test
  void aPositionIsAWholeNumberFromZeroOn() {
    assertThat(numbers("?atLeast=0").status()).isEqualTo(200);
    for (String position : List.of("-1", "1.5", "x", "", "9999999999999999999")) {
      assertThat(numbers("?atLeast=" + position).text("/code")).as(position).isEqualTo("bad-parameter");
    }
  }
}
