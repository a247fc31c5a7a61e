package org.golrizan.command.dispatch;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import java.util.function.Function;

/** The one way ids are made: time-ordered UUIDs (RFC 9562, version 7), so that what came later sorts later. */
public final class NewId {

  private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private NewId() {}

  public static <I> I of(Function<UUID, I> type) {
    return type.apply(GENERATOR.generate());
  }
}
