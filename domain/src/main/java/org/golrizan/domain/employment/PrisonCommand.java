package org.golrizan.domain.employment;

import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;

/** What can be asked of a prison. */
public sealed interface PrisonCommand {

  PrisonId prisonId();

  record Open(PrisonId prisonId, String persianName, String englishName, Province province) implements PrisonCommand {}
}
