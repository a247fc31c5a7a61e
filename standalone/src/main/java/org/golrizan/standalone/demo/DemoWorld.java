package org.golrizan.standalone.demo;

import java.time.LocalDate;

/** What every story draws on. */
record DemoWorld(long seed, DemoSize size, DemoTime time, Places places, Names names) {

  static DemoWorld of(long seed, double scale, LocalDate today) {
    DemoSize size = DemoSize.ofScale(scale);
    return new DemoWorld(seed, size, DemoTime.endingOn(today), new Places(size.placesShare()), new Names());
  }

  Dice dice(String kind, int number) {
    return new Dice(seed, kind, number);
  }

  Story.Writer story(String kind, int number) {
    return new Story.Writer(seed, kind + "-" + number);
  }
}
