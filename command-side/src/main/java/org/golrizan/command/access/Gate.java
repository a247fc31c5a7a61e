package org.golrizan.command.access;

import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.springframework.stereotype.Component;

/** Lets an actor through to an action, or not. */
@Component
public class Gate {

  /** @throws ApiProblem 403 if the actor may not do this, or not at this place */
  public void require(Actor actor, Action action, Place place) {
    actor.requireRole(action.roles());
    actor.require(place.isCoveredBy(actor));
  }
}
