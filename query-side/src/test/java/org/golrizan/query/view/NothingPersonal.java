package org.golrizan.query.view;

import java.util.Optional;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.personal.FieldPlace;
import org.golrizan.eventstore.personal.ValueSeal;

/** The seal of views that hold nothing personal: it refuses to be used. */
enum NothingPersonal implements ValueSeal {
  SEAL;

  @Override
  public Optional<Bytes> seal(PersonId person, FieldPlace place, Bytes value) {
    throw new AssertionError(place + " is personal");
  }

  @Override
  public Optional<Bytes> open(PersonId person, FieldPlace place, Bytes sealed) {
    throw new AssertionError(place + " is personal");
  }
}
