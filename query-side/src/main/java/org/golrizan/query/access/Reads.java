package org.golrizan.query.access;

import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.view.ViewPositions;
import org.springframework.stereotype.Component;

/** Lets a read wait until its view has seen what the caller has seen. */
@Component
public class Reads {

  private final ViewPositions positions;
  private final ReadProperties limits;

  Reads(ViewPositions positions, ReadProperties limits) {
    this.positions = positions;
    this.limits = limits;
  }

  /**
   * @return the position that the view has reached
   * @throws ApiProblem 503 with Retry-After if it did not reach the asked one in time
   */
  public long await(String view, AtLeast atLeast) {
    if (atLeast.position().isPresent()) {
      waitFor(view, atLeast.position().getAsLong());
    }
    return positions.of(view);
  }

  private void waitFor(String view, long position) {
    try {
      if (!positions.await(view, position, limits.longestWait())) {
        throw ApiProblem.notYetVisible(position, limits.retryAfter());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ApiProblem.notYetVisible(position, limits.retryAfter());
    }
  }
}
