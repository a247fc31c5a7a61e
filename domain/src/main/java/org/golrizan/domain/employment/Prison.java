package org.golrizan.domain.employment;

import org.golrizan.events.Province;

/** What the rules know of a prison. */
public sealed interface Prison {

  record NotOpened() implements Prison {}

  record Open(Province province) implements Prison {}
}
