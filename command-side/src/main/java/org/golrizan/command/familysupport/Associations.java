package org.golrizan.command.familysupport;

import static org.golrizan.command.familysupport.AssociationShell.ASSOCIATION;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Place;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.familysupport.Association;
import org.golrizan.events.AssociationId;
import org.golrizan.events.Province;
import org.springframework.stereotype.Component;

/** Where associations work. An association's province never changes, so it is read once. */
@Component
public class Associations {

  private final Streams streams;
  private final Map<AssociationId, Province> provinces = new ConcurrentHashMap<>();

  Associations(Streams streams) {
    this.streams = streams;
  }

  /**
   * @param pointer the JSON pointer of the field that names the association
   * @throws ApiProblem 422 if there is no such association
   */
  public Place.Association place(AssociationId association, String pointer) {
    Province known = provinces.get(association);
    if (known == null) {
      known = switch (streams.peek(ASSOCIATION.at(association))) {
        case Association.Open(Province province) -> province;
        case Association.NotOpened() -> throw ApiProblem.invalid(pointer, "unknown-reference");
      };
      provinces.put(association, known);
    }
    return new Place.Association(association, known);
  }
}
