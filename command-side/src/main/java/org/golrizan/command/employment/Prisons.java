package org.golrizan.command.employment;

import static org.golrizan.command.employment.PrisonShell.PRISON;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Place;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.employment.Prison;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.springframework.stereotype.Component;

/** Where prisons are. A prison's province never changes, so it is read once. */
@Component
public class Prisons {

  private final Streams streams;
  private final Map<PrisonId, Province> provinces = new ConcurrentHashMap<>();

  Prisons(Streams streams) {
    this.streams = streams;
  }

  /**
   * @param pointer the JSON pointer of the field that names the prison
   * @throws ApiProblem 422 if there is no such prison
   */
  public Place.Prison place(PrisonId prison, String pointer) {
    Province known = provinces.get(prison);
    if (known == null) {
      known = switch (streams.peek(PRISON.at(prison))) {
        case Prison.Open(Province province) -> province;
        case Prison.NotOpened() -> throw ApiProblem.invalid(pointer, "unknown-reference");
      };
      provinces.put(prison, known);
    }
    return new Place.Prison(prison, known);
  }
}
