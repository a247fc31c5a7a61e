package org.golrizan.api.access;

import java.util.Optional;
import java.util.UUID;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;

/** Keeps what was asked for and denied. A side contributes a bean of this type for what it serves. */
public interface Denials {

  /** Whether this is where denials of such a permission are kept. */
  boolean areOf(Permission permission);

  /**
   * Returns once the denial is kept.
   *
   * @throws ApiProblem if it cannot be kept: that is answered instead
   */
  void keep(Denial denial);

  /**
   * Somebody with a usable token asked for something and was denied.
   *
   * @param actor     who
   * @param operation method and path pattern, nothing that the caller wrote: {@code POST /api/v1/prisoners/{id}/transfer}
   * @param resource  the id in the path, if it is a UUID
   * @param reason    the problem's code: {@code role-not-allowed}, {@code outside-scope} or {@code invalid-signature}
   */
  record Denial(Actor actor, Permission permission, String operation, Optional<UUID> resource, String reason) {}
}
