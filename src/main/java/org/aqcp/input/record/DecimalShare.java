package org.aqcp.input.record;

import java.util.Optional;
import java.util.regex.Pattern;

/** A share such as 0.8 where a percentage is expected, which is probably meant as 80 %. */
public final class DecimalShare {
  private static final Pattern SHARE = Pattern.compile("0?[.,]\\d{1,2}");

  private DecimalShare() {}

  /** The percentage; empty for any other text. */
  public static Optional<String> percent(String text) {
    return SHARE.matcher(text).matches()
        ? Optional.of(text.replaceFirst("^0?[.,]", "") + "0")
            .map(digits -> digits.substring(0, 2))
            .map(digits -> String.valueOf(Integer.parseInt(digits)))
        : Optional.empty();
  }
}
