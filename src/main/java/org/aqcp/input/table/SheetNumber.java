package org.aqcp.input.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Says numbers of a sheet as text. */
final class SheetNumber {
  /** Spreadsheets calculate with so many digits. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);
  private static final double MOST_DAYS = 2_958_465;

  /** Spreadsheets count a day that 1900 did not have. */
  private static final int FALSE_LEAP_DAY = 60;

  private SheetNumber() {}

  /**
   * A number as it is shown; its own text if it is none.
   *
   * @param since1904 whether days are counted from 1904 on
   */
  static String text(String number, NumberFormats.Shown shown, boolean since1904) {
    double value;
    try {
      value = Double.parseDouble(number);
    } catch (NumberFormatException notANumber) {
      return number;
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return number;
    }
    return switch (shown) {
      case NUMBER, TIME -> plain(BigDecimal.valueOf(value));
      case PERCENT -> plain(BigDecimal.valueOf(value).movePointRight(2));
      case DAY, MONTH, YEAR -> date(value, shown, since1904);
    };
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String date(double days, NumberFormats.Shown shown, boolean since1904) {
    if (days < 0 || days > MOST_DAYS) {
      return plain(BigDecimal.valueOf(days));
    }
    long whole = (long) Math.floor(days);
    boolean early = !since1904 && whole < FALSE_LEAP_DAY;
    LocalDate date = (since1904 ? IN_1904 : BEFORE_1900).plusDays(early ? whole + 1 : whole);
    String text = date.toString();
    return switch (shown) {
      case YEAR -> text.substring(0, 4);
      case MONTH -> text.substring(0, 7);
      default -> text;
    };
  }
}
