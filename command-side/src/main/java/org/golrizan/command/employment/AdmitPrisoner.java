package org.golrizan.command.employment;

import org.golrizan.domain.employment.PrisonerCommand;
import org.golrizan.events.NationalId;

/**
 * Admits a prisoner whose national id no other prisoner has who is held now.
 *
 * @param nationalId the same as in the admission, readable
 */
record AdmitPrisoner(NationalId nationalId, PrisonerCommand.Admit admission) {}
