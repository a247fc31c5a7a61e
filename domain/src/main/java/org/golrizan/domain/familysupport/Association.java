package org.golrizan.domain.familysupport;

import org.golrizan.events.Province;

/** What the rules know of a Prisoner Support Association. */
public sealed interface Association {

  record NotOpened() implements Association {}

  record Open(Province province) implements Association {}
}
