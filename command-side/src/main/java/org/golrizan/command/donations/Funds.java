package org.golrizan.command.donations;

import static org.golrizan.command.donations.FundShell.FUND;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Place;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.donations.Fund;
import org.golrizan.events.Province;
import org.golrizan.events.donations.FundId;
import org.springframework.stereotype.Component;

/** Where funds are held. A fund's province never changes, so it is read once. */
@Component
class Funds {

  private final Streams streams;
  private final Map<FundId, Province> provinces = new ConcurrentHashMap<>();

  Funds(Streams streams) {
    this.streams = streams;
  }

  /**
   * @param pointer the JSON pointer of the field that names the fund
   * @throws ApiProblem 422 if there is no such fund
   */
  Place.InProvince place(FundId fund, String pointer) {
    Province known = provinces.get(fund);
    if (known == null) {
      known = switch (streams.peek(FUND.at(fund))) {
        case Fund.Open open -> open.province();
        case Fund.NotOpened() -> throw ApiProblem.invalid(pointer, "unknown-reference");
      };
      provinces.put(fund, known);
    }
    return new Place.InProvince(known);
  }
}
