package org.golrizan.query.pages;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/**
 * Numbers, money and dates as people read them: Persian digits and the Jalali calendar in Persian, the Gregorian calendar in
 * English; money in rials and in tomans of ten rials, its unit always named beside it. One for each page: ICU's formats are not
 * for several threads.
 */
public final class Display {

  private static final int RIALS_A_TOMAN = 10;
  private static final long MILLION = 1_000_000;
  private static final long DAY = 86_400_000L;

  private final boolean persian;
  private final ULocale locale;
  private final NumberFormat whole;
  private final NumberFormat percent;
  private final CompactDecimalFormat compact;

  Display(PageLanguage language) {
    this.persian = language == PageLanguage.FA;
    this.locale = persian ? new ULocale("fa_IR@calendar=persian") : new ULocale("en_GB");
    this.whole = NumberFormat.getIntegerInstance(locale);
    this.percent = NumberFormat.getPercentInstance(locale);
    this.percent.setMaximumFractionDigits(1);
    this.compact = CompactDecimalFormat.getInstance(locale, CompactDecimalFormat.CompactStyle.LONG);
    this.compact.setMaximumSignificantDigits(4);
  }

  public String number(long number) {
    return whole.format(number);
  }

  /** The headline form of an amount: tomans in Persian, rials in English, in words where it is large. */
  public String amount(long rials) {
    return compact.format(persian ? tomans(rials) : BigDecimal.valueOf(rials));
  }

  /** Whole tomans; a rest of rials shows as decimals. */
  public String tomansOf(long rials) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    return format.format(tomans(rials));
  }

  private static BigDecimal tomans(long rials) {
    return BigDecimal.valueOf(rials).movePointLeft(1);
  }

  /** For tables: millions of tomans in Persian, of rials in English. */
  public String millions(long rials) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(BigDecimal.valueOf(rials).divide(BigDecimal.valueOf(millionUnit())));
  }

  /** The rials in the unit of {@link #millions}, for charts that label their axes with it. */
  public long millionUnit() {
    return persian ? MILLION * RIALS_A_TOMAN : MILLION;
  }

  public String share(long part, long whole) {
    return percent.format(whole == 0 ? 0 : (double) part / whole);
  }

  /** A month's key of this page's calendar, {@code yyyy-MM}, as its name and year. */
  public String month(String key) {
    int year = Integer.parseInt(key.substring(0, 4));
    int month = Integer.parseInt(key.substring(5));
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    calendar.set(year, month - 1, 1);
    return format("MMMM y", TimeZone.GMT_ZONE).format(calendar.getTime());
  }

  @SuppressWarnings("JavaUtilDate") // ICU's form of a time.
  public String date(LocalDate day) {
    return format("d MMMM y", TimeZone.GMT_ZONE).format(new Date(day.toEpochDay() * DAY));
  }

  /** A moment on Iran's clocks. */
  @SuppressWarnings("JavaUtilDate") // ICU's form of a time.
  public String moment(Instant time) {
    return format(persian ? "d MMMM y، HH:mm:ss" : "d MMMM y, HH:mm:ss", TimeZone.getTimeZone("Asia/Tehran"))
        .format(Date.from(time));
  }

  private SimpleDateFormat format(String pattern, TimeZone zone) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(zone);
    return format;
  }
}
