package org.golrizan.domain;

import java.util.List;

/** What a decider made of a command. */
public sealed interface Decision<E> {

  /** @param events what happened, in order; empty if there was nothing left to do */
  record Accepted<E>(List<E> events) implements Decision<E> {}

  record Rejected<E>(Rejection rejection) implements Decision<E> {}
}
