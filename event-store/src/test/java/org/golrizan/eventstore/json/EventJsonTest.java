package org.golrizan.eventstore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.release.ReleasePolicyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

  record Things(
      PrisonId prison,
      FundId fund,
      ReleasePolicyId policy,
      Rial amount,
      Personal<MobileNumber> mobile,
      Personal<LocalDate> birthDate,
      Optional<PrisonId> other,
      PayRate pay,
      List<PayRate> rates,
      Map<Province, Rial> byProvince,
      Instant at,
      LocalDate on) {}

  private static final UUID ID = UUID.fromString("0199c7c2-0000-7000-8000-000000000001");
  private static final String JSON = """
      {"prison":"evin","fund":"0199c7c2-0000-7000-8000-000000000001","policy":"release-policy","amount":9223372036854775807,\
      "mobile":{"value":"09121234567"},"birthDate":{"erased":true},"other":null,\
      "pay":{"kind":"per-day","amount":700000},"rates":[{"kind":"unpaid"},{"kind":"per-piece","amount":1}],\
      "byProvince":{"IR-23":5},"at":"2026-03-21T08:30:00.100Z","on":"2026-03-21"}""";

  private final JsonMapper mapper = EventJson.strictMapper();

  private static Things things() {
    return new Things(new PrisonId("evin"), new FundId(ID), new ReleasePolicyId(), Rial.of(Long.MAX_VALUE),
        Personal.of(new MobileNumber("09121234567")), Personal.erased(), Optional.empty(), new PayRate.PerDay(Rial.of(700_000)),
        List.of(new PayRate.Unpaid(), new PayRate.PerPiece(Rial.of(1))), Map.of(Province.TEHRAN, Rial.of(5)),
        Instant.parse("2026-03-21T08:30:00.100Z"), LocalDate.of(2026, 3, 21));
  }

  @Test
  void everyKindOfValueHasItsForm() {
    assertThat(mapper.writeValueAsString(things())).isEqualTo(JSON);
    assertThat(mapper.readValue(JSON, Things.class)).isEqualTo(things());
  }

  @Test
  void aTimeWithMoreThanMillisecondsIsRefusedNotRounded() {
    assertThatThrownBy(() -> mapper.writeValueAsString(Instant.ofEpochSecond(0, 1_000)))
        .isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{}", "{\"value\":null}", "{\"erased\":false}", "{\"value\":\"a\",\"erased\":true}", "\"a\"", "null", "{\"valu\":\"a\"}"
  })
  void aPersonalValueOfAnotherFormIsRefused(String json) {
    assertThatThrownBy(() -> {
      Personal<String> read = mapper.readValue(json, new TypeReference<Personal<String>>() {});
      if (read == null) {
        throw new IllegalStateException("a null is no personal value, and records refuse it");
      }
    }).isInstanceOfAny(JacksonException.class, IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "{\"kind\":\"per-day\"}",
    "{\"kind\":\"per-day\",\"amount\":null}",
    "{\"kind\":\"per-day\",\"amount\":-1}",
    "{\"kind\":\"per-day\",\"amount\":1.5}",
    "{\"kind\":\"per-day\",\"amount\":\"1\"}",
    "{\"kind\":\"per-day\",\"amount\":1,\"more\":2}",
    "{\"kind\":\"hourly\",\"amount\":1}",
    "{\"amount\":1}",
    "{\"kind\":\"unpaid\"} x"
  })
  void whatIsMissingUnknownOrOfAnotherTypeIsRefused(String json) {
    assertThatThrownBy(() -> mapper.readValue(json, PayRate.class)).isInstanceOf(JacksonException.class);
  }

  @Test
  void anErrorDoesNotRepeatThePersonalValue() {
    assertThatThrownBy(() -> mapper.readValue("{\"value\":\"0912999\"}", new TypeReference<Personal<MobileNumber>>() {}))
        .isInstanceOf(JacksonException.class)
        .hasMessageNotContaining("0912999");
  }
}
