package org.golrizan.command.employment;

import java.time.LocalDate;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PrisonerId;

/** Moves a prisoner to another prison; his placements end with it. */
record TransferPrisoner(PrisonerId prisonerId, PrisonId to, LocalDate on) {}
