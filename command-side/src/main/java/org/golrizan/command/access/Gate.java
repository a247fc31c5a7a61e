package org.golrizan.command.access;

import org.golrizan.api.access.Permission;
import org.golrizan.api.access.PermissionCheck;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.springframework.stereotype.Component;

/** Lets an actor's command through, or not: the second check, by whoever carries the command out and knows the place. */
@Component
public class Gate {

  /**
   * @param place where it happens, of the permission's level or inside such a place
   * @throws ApiProblem 403 if the actor may not do this, or not at this place
   */
  public void require(Actor actor, Permission permission, Place place) {
    if (permission.kind() != Permission.Kind.COMMAND || !permission.level().includes(place.level())) {
      throw new IllegalArgumentException(permission + " is no permission for a command in " + place);
    }
    PermissionCheck.requireRole(actor, permission);
    actor.require(place.isCoveredBy(actor));
  }
}
