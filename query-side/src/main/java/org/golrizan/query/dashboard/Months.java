package org.golrizan.query.dashboard;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Months as keys {@code yyyy-MM} of either calendar, so that text order is time order. */
public final class Months {

  private static final ULocale JALALI = new ULocale("und@calendar=persian");
  private static final long DAY = 86_400_000L;
  private static final int MONTHS_A_YEAR = 12;

  private Months() {}

  static String gregorian(LocalDate day) {
    return key(day.getYear(), day.getMonthValue());
  }

  static String jalali(LocalDate day) {
    Calendar calendar = jalaliCalendar(day);
    return key(calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1);
  }

  /** A calendar of its own each time: ICU's are not for several threads. */
  private static Calendar jalaliCalendar(LocalDate day) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, JALALI);
    calendar.setTimeInMillis(day.toEpochDay() * DAY);
    return calendar;
  }

  /** Every month from the first to the last, both included. */
  static List<String> between(String first, String last) {
    List<String> months = new ArrayList<>();
    for (String month = first; month.compareTo(last) <= 0; month = after(month)) {
      months.add(month);
    }
    return months;
  }

  private static String after(String month) {
    int year = Integer.parseInt(month.substring(0, 4));
    int number = Integer.parseInt(month.substring(5));
    return number == MONTHS_A_YEAR ? key(year + 1, 1) : key(year, number + 1);
  }

  private static String key(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }
}
