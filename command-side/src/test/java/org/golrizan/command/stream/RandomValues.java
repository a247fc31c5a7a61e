package org.golrizan.command.stream;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.golrizan.domain.donations.BenefactorAccountCommand;
import org.golrizan.domain.donations.IncomingPaymentCommand;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.Personal;
import org.golrizan.events.Sheba;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorAccountId;
import org.golrizan.events.donations.IncomingPaymentId;
import org.jspecify.annotations.Nullable;

/** Makes values of any record, from so few ids, amounts and days that they meet again and again. Half of what is personal is erased. */
final class RandomValues {

  private static final LocalDate START = LocalDate.of(2026, 3, 21);
  private static final int MOST_CONSTANTS = 3;

  private final Random random;
  private int day;

  RandomValues(Random random) {
    this.random = random;
  }

  /** From now on values are of about this day. */
  void setDay(int day) {
    this.day = day;
  }

  /** A value of one of a sealed type's cases, or of a record; empty if what came up is no lawful value. */
  Optional<Object> any(Class<?> type) {
    try {
      return Optional.of(value(type));
    } catch (UnlawfulValueException e) {
      return Optional.empty();
    }
  }

  private Object value(Type type) {
    return switch (type) {
      case ParameterizedType parameterized -> generic((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
      case Class<?> constants when constants.isEnum() ->
          constants.getEnumConstants()[random.nextInt(Math.min(MOST_CONSTANTS, constants.getEnumConstants().length))];
      case Class<?> sealed when sealed.isSealed() -> value(oneOf(sealed.getPermittedSubclasses()));
      case Class<?> plain -> {
        Object known = plain(plain);
        yield known == null ? record(plain) : known;
      }
      default -> throw new IllegalArgumentException("No value is known for " + type + ": teach RandomValues");
    };
  }

  private @Nullable Object plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> random.nextInt(4);
      case "long", "Long" -> (long) oneOf(new Integer[] {0, 1, 2, 1_000});
      case "boolean", "Boolean" -> random.nextBoolean();
      case "String" -> oneOf(new String[] {"evin", "adelabad", "qom"});
      // Enough people for the rules that ask for another one.
      case "StaffId" -> new StaffId("staff-" + random.nextInt(random.nextInt(2) == 0 ? 40 : 3));
      case "UUID" -> new UUID(7, random.nextInt(random.nextInt(4) == 0 ? 40 : 3));
      case "LocalDate" -> START.plusDays(day - random.nextInt(3));
      case "NationalId" -> new NationalId("0012345679");
      case "MobileNumber" -> new MobileNumber("09121234567");
      case "DocumentHash" -> new DocumentHash("0".repeat(64));
      case "Sheba" -> new Sheba("IR062960000000100324200001");
      default -> null;
    };
  }

  private Object generic(Class<?> type, Type[] arguments) {
    return switch (type.getSimpleName()) {
      case "Optional" -> random.nextBoolean() ? Optional.of(value(arguments[0])) : Optional.empty();
      case "Personal" -> random.nextBoolean() ? Personal.of(value(arguments[0])) : Personal.erased();
      case "List" -> IntStream.range(0, random.nextInt(3)).mapToObj(i -> value(arguments[0])).toList();
      case "Set" -> {
        Set<Object> set = new LinkedHashSet<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> set.add(value(arguments[0])));
        yield set;
      }
      case "Map" -> {
        Map<Object, Object> map = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> map.put(value(arguments[0]), value(arguments[1])));
        yield map;
      }
      default -> throw new IllegalArgumentException("No value is known for " + type + ": teach RandomValues");
    };
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException("No value is known for " + type + ": teach RandomValues");
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return lawful(
          constructor.newInstance(Arrays.stream(components).map(component -> value(component.getGenericType())).toArray()));
    } catch (InvocationTargetException e) {
      throw new UnlawfulValueException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("No " + type.getSimpleName() + " can be made", e);
    }
  }

  /** An id that follows from other values is never met by chance. */
  private static Object lawful(Object value) {
    return switch (value) {
      case IncomingPaymentCommand.Enter c -> new IncomingPaymentCommand.Enter(
          IncomingPaymentId.of(c.source(), c.issuer(), c.reference()), c.source(), c.issuer(), c.reference(), c.fundId(), c.province(),
          c.amount(), c.by(), c.on());
      case BenefactorAccountCommand.Link c -> new BenefactorAccountCommand.Link(
          BenefactorAccountId.of(c.login()), c.login(), c.benefactorId(), c.by(), c.on());
      default -> value;
    };
  }

  private <T> T oneOf(T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static final class UnlawfulValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnlawfulValueException(Throwable cause) {
      super(cause);
    }
  }
}
