package org.golrizan.query.workshops;

import java.time.LocalDate;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkshopLocation;
import org.golrizan.events.employment.WorkshopOwnership;

/**
 * A workshop.
 *
 * @param prison   the prison's code
 * @param filled   seats that placements hold now
 * @param free     seats that are not filled
 * @param openedOn effective date
 */
public record Workshop(
    String id,
    String prison,
    String name,
    WorkshopOwnership ownership,
    WorkshopLocation location,
    Trade trade,
    int seats,
    int filled,
    int free,
    LocalDate openedOn) {

  Workshop with(int newSeats, int newFilled) {
    return new Workshop(
        id, prison, name, ownership, location, trade, newSeats, newFilled, newSeats - newFilled, openedOn);
  }
}
