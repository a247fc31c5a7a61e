package org.golrizan.eventstore.axon;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.axonframework.common.IdentifierFactory;

/** Names messages and events by time-ordered UUIDs (version 7), so that their keys stand side by side in an index. */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

  private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

  @Override
  public String generateIdentifier() {
    return generator.generate().toString();
  }
}
