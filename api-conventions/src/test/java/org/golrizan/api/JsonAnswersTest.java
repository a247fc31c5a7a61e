package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;

class JsonAnswersTest extends ApiTest {

  @Test
  void valuesAreWrittenInTheFormInWhichTheyAreRead() {
    assertThat(ask(to("/api/v1/everything", Role.JUDGE)).body()).isEqualTo(
        "{\"id\":\"0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f\",\"province\":\"IR-23\",\"prison\":\"evin\",\"amount\":2500000,"
            + "\"on\":\"2026-11-24\",\"at\":\"2026-11-24T08:30:00Z\",\"name\":\"زهرا\",\"erased\":null,"
            + "\"byProvince\":{\"IR-23\":1,\"IR-25\":2},\"sex\":\"FEMALE\",\"none\":null}");
  }
}
