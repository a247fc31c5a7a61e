package org.golrizan.api.json;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.golrizan.events.AssociationId;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersianText;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.Role;
import org.golrizan.events.Sheba;
import org.golrizan.events.StaffId;

/** The types that are one JSON value. */
public final class ValueTypes {

  private static final DateTimeFormatter ISO_DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  /** A date before it is most likely a Jalali one that was not converted; nobody alive was born before it. */
  private static final LocalDate EARLIEST_DATE = LocalDate.of(1890, 1, 1);
  private static final LocalDate LATEST_DATE = LocalDate.of(2200, 12, 31);
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String UUID_EXAMPLE = "0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f";

  private static final Map<Class<?>, ValueType<?>> FIXED = fixed();
  private static final Map<Class<?>, Optional<ValueType<?>>> KNOWN = new ConcurrentHashMap<>();

  private ValueTypes() {}

  /** Fixed types, every enum (by name) and every id of the published language that is a UUID; empty for all others. */
  @SuppressWarnings("unchecked")
  public static <T> Optional<ValueType<T>> of(Class<T> type) {
    return KNOWN.computeIfAbsent(type, ValueTypes::find).map(found -> (ValueType<T>) found);
  }

  private static Map<Class<?>, ValueType<?>> fixed() {
    Map<Class<?>, ValueType<?>> types = new LinkedHashMap<>();
    types.put(Rial.class, new ValueType<>(ValueType.Form.NUMBER,
        text -> Rial.of(Long.parseLong(text)), rial -> Long.toString(rial.amount()), "not-an-amount",
        List.of(), "2500000"));
    types.put(LocalDate.class, ValueType.text(ValueTypes::date, ISO_DATE::format, "not-a-date", "2026-11-24"));
    types.put(Instant.class, ValueType.text(ValueTypes::instant, Instant::toString, "not-an-instant", "2026-11-24T08:30:00Z"));
    types.put(UUID.class, ValueType.text(ValueTypes::uuid, UUID::toString, "not-an-id", UUID_EXAMPLE));
    types.put(PrisonId.class, ValueType.text(PrisonId::new, PrisonId::code, "not-a-place-code", "evin"));
    types.put(AssociationId.class, ValueType.text(AssociationId::new, AssociationId::code, "not-a-place-code", "tehran"));
    types.put(StaffId.class, ValueType.text(StaffId::new, StaffId::value, "not-a-staff-id", "demo-treasurer"));
    types.put(NationalId.class, ValueType.text(NationalId::parse, NationalId::digits, "not-a-national-id", "0000000019"));
    types.put(Sheba.class, ValueType.text(Sheba::parse, Sheba::iban, "not-a-sheba", "IR820540102680020817909002"));
    types.put(MobileNumber.class,
        ValueType.text(MobileNumber::parse, MobileNumber::digits, "not-a-mobile-number", "09120000000"));
    types.put(DocumentHash.class, ValueType.text(DocumentHash::new, DocumentHash::sha256, "not-a-document-hash",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
    types.put(Province.class, ValueType.oneOf(byName(Province.values(), Province::code), Province::code));
    types.put(Role.class, ValueType.oneOf(byName(Role.values(), Role::code), Role::code));
    return types;
  }

  private static Optional<ValueType<?>> find(Class<?> type) {
    ValueType<?> fixed = FIXED.get(type);
    if (fixed != null) {
      return Optional.of(fixed);
    }
    if (type.isEnum()) {
      return Optional.of(enumType(type));
    }
    return isUuidId(type) ? Optional.of(idType(type)) : Optional.empty();
  }

  private static ValueType<Object> enumType(Class<?> type) {
    return ValueType.oneOf(byName(type.getEnumConstants(), constant -> ((Enum<?>) constant).name()),
        constant -> ((Enum<?>) constant).name());
  }

  private static <T> Map<String, T> byName(T[] constants, Function<T, String> name) {
    Map<String, T> values = new LinkedHashMap<>();
    for (T constant : constants) {
      values.put(name.apply(constant), constant);
    }
    return values;
  }

  private static boolean isUuidId(Class<?> type) {
    if (!type.isRecord() || !type.getPackageName().startsWith("org.golrizan.events")) {
      return false;
    }
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1 && components[0].getType() == UUID.class;
  }

  private static ValueType<Object> idType(Class<?> type) {
    RecordComponent component = type.getRecordComponents()[0];
    return ValueType.text(
        text -> Records.construct(type, new Object[] {uuid(text)}),
        id -> String.valueOf(Records.component(id, component)),
        "not-an-id", UUID_EXAMPLE);
  }

  private static UUID uuid(String text) {
    // UUID.fromString accepts shortened groups; two texts would then name the same thing.
    if (!UUID_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("An id is a UUID in lower case");
    }
    return UUID.fromString(text);
  }

  private static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
    if (day.isBefore(EARLIEST_DATE) || day.isAfter(LATEST_DATE)) {
      throw new IllegalArgumentException("A time is from 1890 to 2200");
    }
    return instant;
  }

  private static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(PersianText.normalise(text), ISO_DATE);
    if (date.isBefore(EARLIEST_DATE) || date.isAfter(LATEST_DATE)) {
      throw new IllegalArgumentException("A date is of the Gregorian calendar, from 1890 to 2200");
    }
    return date;
  }
}
