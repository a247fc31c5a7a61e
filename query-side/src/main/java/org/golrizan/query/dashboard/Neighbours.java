package org.golrizan.query.dashboard;

import static org.golrizan.events.Province.ALBORZ;
import static org.golrizan.events.Province.ARDABIL;
import static org.golrizan.events.Province.BUSHEHR;
import static org.golrizan.events.Province.CHAHARMAHAL_AND_BAKHTIARI;
import static org.golrizan.events.Province.EAST_AZERBAIJAN;
import static org.golrizan.events.Province.FARS;
import static org.golrizan.events.Province.GILAN;
import static org.golrizan.events.Province.GOLESTAN;
import static org.golrizan.events.Province.HAMADAN;
import static org.golrizan.events.Province.HORMOZGAN;
import static org.golrizan.events.Province.ILAM;
import static org.golrizan.events.Province.ISFAHAN;
import static org.golrizan.events.Province.KERMAN;
import static org.golrizan.events.Province.KERMANSHAH;
import static org.golrizan.events.Province.KHUZESTAN;
import static org.golrizan.events.Province.KOHGILUYEH_AND_BOYER_AHMAD;
import static org.golrizan.events.Province.KURDISTAN;
import static org.golrizan.events.Province.LORESTAN;
import static org.golrizan.events.Province.MARKAZI;
import static org.golrizan.events.Province.MAZANDARAN;
import static org.golrizan.events.Province.NORTH_KHORASAN;
import static org.golrizan.events.Province.QAZVIN;
import static org.golrizan.events.Province.QOM;
import static org.golrizan.events.Province.RAZAVI_KHORASAN;
import static org.golrizan.events.Province.SEMNAN;
import static org.golrizan.events.Province.SISTAN_AND_BALUCHESTAN;
import static org.golrizan.events.Province.SOUTH_KHORASAN;
import static org.golrizan.events.Province.TEHRAN;
import static org.golrizan.events.Province.WEST_AZERBAIJAN;
import static org.golrizan.events.Province.YAZD;
import static org.golrizan.events.Province.ZANJAN;

import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.Province;

/** The fixed groups in which small numbers are hidden: provinces that border each other, months that follow each other. */
final class Neighbours {

  static final List<List<String>> PROVINCES = List.of(
      group(TEHRAN, ALBORZ),
      group(MAZANDARAN, GOLESTAN, SEMNAN),
      group(QAZVIN, ZANJAN),
      group(MARKAZI, QOM),
      group(GILAN, ARDABIL),
      group(EAST_AZERBAIJAN, WEST_AZERBAIJAN),
      group(KURDISTAN, KERMANSHAH),
      group(HAMADAN, LORESTAN),
      group(ILAM, KHUZESTAN),
      group(KOHGILUYEH_AND_BOYER_AHMAD, CHAHARMAHAL_AND_BAKHTIARI),
      group(ISFAHAN, YAZD),
      group(FARS, BUSHEHR),
      group(KERMAN, HORMOZGAN),
      group(SISTAN_AND_BALUCHESTAN, SOUTH_KHORASAN),
      group(RAZAVI_KHORASAN, NORTH_KHORASAN));

  private Neighbours() {}

  private static List<String> group(Province... provinces) {
    return List.of(provinces).stream().map(Province::code).toList();
  }

  /** Months two by two, as the calendar has them; one left over at either end joins its neighbours. */
  static List<List<String>> months(List<String> months) {
    List<List<String>> groups = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String month : months) {
      open.add(month);
      boolean even = (month.charAt(month.length() - 1) - '0') % 2 == 0;
      if (even && open.size() > 1) {
        groups.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      List<String> last = new ArrayList<>(groups.isEmpty() ? List.of() : groups.removeLast());
      last.addAll(open);
      groups.add(last);
    }
    return groups;
  }
}
