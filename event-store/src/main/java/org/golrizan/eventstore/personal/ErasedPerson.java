package org.golrizan.eventstore.personal;

import java.time.Instant;
import org.golrizan.events.PersonId;

/**
 * A tombstone.
 *
 * @param at when the person's key was destroyed, by the vault's clock
 */
public record ErasedPerson(PersonId person, Instant at) {}
