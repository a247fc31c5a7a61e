package org.golrizan.eventstore.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.golrizan.events.Personal;
import org.golrizan.events.Province;
import org.golrizan.events.donations.Purpose;
import org.golrizan.events.employment.PayRate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How events and their values look as JSON: typed ids and amounts as their plain value, a personal value as
 * {@code {"value":…}} or {@code {"erased":true}}, times to the millisecond, dates as in ISO 8601, enums by name, provinces by
 * code, an absent optional as null, the kind of a pay rate as {@code kind},
 * what an allocation is for as {@code for}. No Java names, no default typing.
 */
public final class EventJson {

  private EventJson() {}

  /** The values' form, to put into any mapper. */
  public static SimpleModule module() {
    SimpleModule module = new SimpleModule("golrizan-events") {
      private static final long serialVersionUID = 1L;

      @Override
      public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new PlainValues.Writers());
        context.addDeserializers(new PlainValues.Readers());
      }
    };
    module.addSerializer(Personal.class, new PersonalJson.Writer());
    module.addDeserializer(Personal.class, new PersonalJson.Reader());
    module.addSerializer(Province.class, new ProvinceJson.Writer());
    module.addKeySerializer(Province.class, new ProvinceJson.KeyWriter());
    module.addDeserializer(Province.class, new ProvinceJson.Reader());
    module.addKeyDeserializer(Province.class, new ProvinceJson.KeyReader());
    module.addSerializer(Instant.class, new InstantJson.Writer());
    module.setMixInAnnotation(PayRate.class, PayRateKinds.class);
    module.setMixInAnnotation(Purpose.class, PurposeKinds.class);
    return module;
  }

  /** A mapper that refuses what it does not know: an unknown property, a missing one, a null where a value belongs. */
  public static JsonMapper strictMapper() {
    return JsonMapper.builder()
        .addModule(module())
        .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = PayRate.PerDay.class, name = "per-day"),
    @JsonSubTypes.Type(value = PayRate.PerPiece.class, name = "per-piece"),
    @JsonSubTypes.Type(value = PayRate.Unpaid.class, name = "unpaid")
  })
  private interface PayRateKinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "for")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Purpose.DebtClaim.class, name = "debt-claim"),
    @JsonSubTypes.Type(value = Purpose.Aid.class, name = "aid")
  })
  private interface PurposeKinds {}
}
