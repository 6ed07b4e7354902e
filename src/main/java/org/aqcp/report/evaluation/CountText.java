package org.aqcp.report.evaluation;

import java.util.Optional;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Share;
import org.aqcp.explanation.Counted;

/** Says what was counted for a sentence, and what it needs. */
public final class CountText {
  private CountText() {}

  public static String of(Counted counted) {
    return of(counted, Optional.empty());
  }

  /** With how many there are, of a share of which all is known. */
  public static String of(Counted counted, Optional<Share.Counted> share) {
    String needed =
        switch (counted.operator()) {
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case MORE -> "more than ";
          case LESS -> "less than ";
          default -> "";
        };
    String percent = counted.function() == Quantity.Function.PERCENT ? " %" : "";
    String number = number(counted);
    String all = share.map(it -> it.yes() + " of " + (it.yes() + it.no())).orElse("");
    return (all.isEmpty() ? number : all + " (" + number + ")")
        + "; needed: "
        + needed
        + counted.needed()
        + percent;
  }

  private static String number(Counted counted) {
    Range range = counted.whole();
    String unit = unit(counted.function());
    if (range.max() == Range.UNBOUNDED) {
      return range.min() == 0 ? "none known yet" : range.min() + unit + ", perhaps more";
    }
    if (counted.isCertain()) {
      return (range.max() > range.min() ? "over " : "") + range.min() + unit;
    }
    return range.min() + " to " + range.max() + unit + ", as not all is reported";
  }

  private static String unit(Quantity.Function function) {
    return switch (function) {
      case COUNT -> " counted";
      case COUNT_DISTINCT -> " different";
      case TOTAL -> " in total";
      case PERCENT -> " %";
    };
  }
}
