package org.golrizan.events;

import java.util.Arrays;
import java.util.Optional;

/** The 31 provinces of Iran, with their codes of ISO 3166-2:IR. */
public enum Province {
  MARKAZI("IR-00", "مرکزی", "Markazi"),
  GILAN("IR-01", "گیلان", "Gilan"),
  MAZANDARAN("IR-02", "مازندران", "Mazandaran"),
  EAST_AZERBAIJAN("IR-03", "آذربایجان شرقی", "East Azerbaijan"),
  WEST_AZERBAIJAN("IR-04", "آذربایجان غربی", "West Azerbaijan"),
  KERMANSHAH("IR-05", "کرمانشاه", "Kermanshah"),
  KHUZESTAN("IR-06", "خوزستان", "Khuzestan"),
  FARS("IR-07", "فارس", "Fars"),
  KERMAN("IR-08", "کرمان", "Kerman"),
  RAZAVI_KHORASAN("IR-09", "خراسان رضوی", "Razavi Khorasan"),
  ISFAHAN("IR-10", "اصفهان", "Isfahan"),
  SISTAN_AND_BALUCHESTAN("IR-11", "سیستان و بلوچستان", "Sistan and Baluchestan"),
  KURDISTAN("IR-12", "کردستان", "Kurdistan"),
  HAMADAN("IR-13", "همدان", "Hamadan"),
  CHAHARMAHAL_AND_BAKHTIARI("IR-14", "چهارمحال و بختیاری", "Chaharmahal and Bakhtiari"),
  LORESTAN("IR-15", "لرستان", "Lorestan"),
  ILAM("IR-16", "ایلام", "Ilam"),
  KOHGILUYEH_AND_BOYER_AHMAD("IR-17", "کهگیلویه و بویراحمد", "Kohgiluyeh and Boyer-Ahmad"),
  BUSHEHR("IR-18", "بوشهر", "Bushehr"),
  ZANJAN("IR-19", "زنجان", "Zanjan"),
  SEMNAN("IR-20", "سمنان", "Semnan"),
  YAZD("IR-21", "یزد", "Yazd"),
  HORMOZGAN("IR-22", "هرمزگان", "Hormozgan"),
  TEHRAN("IR-23", "تهران", "Tehran"),
  ARDABIL("IR-24", "اردبیل", "Ardabil"),
  QOM("IR-25", "قم", "Qom"),
  QAZVIN("IR-26", "قزوین", "Qazvin"),
  GOLESTAN("IR-27", "گلستان", "Golestan"),
  NORTH_KHORASAN("IR-28", "خراسان شمالی", "North Khorasan"),
  SOUTH_KHORASAN("IR-29", "خراسان جنوبی", "South Khorasan"),
  ALBORZ("IR-30", "البرز", "Alborz");

  private final String code;
  private final String persianName;
  private final String englishName;

  Province(String code, String persianName, String englishName) {
    this.code = code;
    this.persianName = persianName;
    this.englishName = englishName;
  }

  /** {@code IR-} and two digits: the form in the API, in tokens and in stored events. */
  public String code() {
    return code;
  }

  public String persianName() {
    return persianName;
  }

  public String englishName() {
    return englishName;
  }

  public static Optional<Province> ofCode(String code) {
    return Arrays.stream(values()).filter(province -> province.code.equals(code)).findFirst();
  }
}
