package org.golrizan.eventstore.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.Personal;
import org.golrizan.events.Province;
import org.golrizan.events.Sheba;

/** Makes a sample of every event from its record, the same one each time. */
public final class SampleEvents {

  /** What stands where something may be missing. */
  public enum Fullness {
    /** Every optional value is there. */
    FULL,
    /** Optional values are absent, collections are empty, personal values are erased. */
    EMPTY
  }

  private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
      Map.entry(String.class, "متن text"),
      Map.entry(int.class, 3),
      Map.entry(Integer.class, 3),
      Map.entry(long.class, 5_000_000L),
      Map.entry(Long.class, 5_000_000L),
      Map.entry(boolean.class, true),
      Map.entry(Boolean.class, true),
      Map.entry(UUID.class, UUID.fromString("0199c7c2-0000-7000-8000-000000000001")),
      Map.entry(LocalDate.class, LocalDate.of(2026, 3, 21)),
      Map.entry(Instant.class, Instant.parse("2026-03-21T08:30:00.125Z")),
      Map.entry(NationalId.class, new NationalId("0012345679")),
      Map.entry(MobileNumber.class, new MobileNumber("09121234567")),
      Map.entry(Sheba.class, new Sheba("IR062960000000100324200001")),
      Map.entry(DocumentHash.class, new DocumentHash("0123456789abcdef".repeat(4))),
      Map.entry(Province.class, Province.TEHRAN));

  private final Fullness fullness;

  private SampleEvents(Fullness fullness) {
    this.fullness = fullness;
  }

  /** A sample of an event. */
  public static DomainEvent of(EventCatalogue.Entry entry, Fullness fullness) {
    return (DomainEvent) new SampleEvents(fullness).record(entry.type());
  }

  private Object value(Type type) {
    return switch (type) {
      case ParameterizedType parameterized -> generic(parameterized);
      case Class<?> known when VALUES.containsKey(known) -> VALUES.get(known);
      case Class<?> constants when constants.isEnum() -> constants.getEnumConstants()[0];
      case Class<?> sealed when sealed.isSealed() -> value(sealed.getPermittedSubclasses()[0]);
      case Class<?> record when record.isRecord() -> record(record);
      default -> throw new IllegalArgumentException("No sample is known for " + type + ": teach SampleEvents");
    };
  }

  private Object generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    boolean full = fullness == Fullness.FULL;
    if (raw == Optional.class) {
      return full ? Optional.of(value(arguments[0])) : Optional.empty();
    }
    if (raw == Personal.class) {
      return full ? Personal.of(value(arguments[0])) : Personal.erased();
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      if (full) {
        constants(arguments[0]).forEach(key -> map.put(key, value(arguments[1])));
      }
      return map;
    }
    if (raw == List.class) {
      return full ? List.of(value(arguments[0]), value(arguments[0])) : List.of();
    }
    if (raw == Set.class) {
      return full ? new LinkedHashSet<>(constants(arguments[0])) : Set.of();
    }
    throw new IllegalArgumentException("No sample is known for " + type + ": teach SampleEvents");
  }

  private Collection<?> constants(Type type) {
    Object[] constants = ((Class<?>) type).getEnumConstants();
    return Arrays.asList(constants).subList(0, Math.min(2, constants.length));
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    boolean code = components.length == 1 && components[0].getName().equals("code");
    Object[] values = code
        ? new Object[] {"evin"}
        : Arrays.stream(components).map(component -> value(component.getGenericType())).toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("No sample of " + type.getSimpleName() + " can be made", e);
    }
  }
}
