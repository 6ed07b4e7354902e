package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When something was or will be, as seen from the date that the partnership describes. */
final class DateForms {
  private static final int FEW = 6;

  /** What is tested of a date. */
  interface Time {
    String test(String part);
  }

  private static final Map<String, String> AGO =
      Map.of("at most", ">=", "at least", "<=", "more than", "<", "less than", ">");

  /** When something was or will be. */
  static final Form<Time> TIME = time();

  /** How old something is. */
  static final Form<Time> AGE = age();

  private DateForms() {}

  private static Form<Time> time() {
    List<Form<Time>> ways = new ArrayList<>();
    for (String unit : List.of("year", "month")) {
      String since = "$partnership." + unit + "sAgo(";
      Form<String> number = new NumberForm(FEW);
      AGO.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              ago ->
                  ways.add(
                      number
                          .<Time>map(
                              n -> part -> part + " " + ago.getValue() + " " + since + n(n) + ")")
                          .after(ago.getKey())
                          .before(unit + "(s) ago")));
      ways.add(
          number
              .<Time>map(n -> part -> part + " >= " + since + n(n) + ")")
              .after("in the last")
              .before(unit + "(s)"));
    }
    Form<String> months = new NumberForm(FEW);
    ways.add(
        months
            .<Time>map(
                n ->
                    part ->
                        "%s >= $partnership.asOf && %s <= $partnership.monthsAhead(%s)"
                            .formatted(part, part, n(n)))
            .after("within the next")
            .before("month(s)"));
    ways.add(
        months
            .<Time>map(n -> part -> part + " < $partnership.monthsAhead(" + n(n) + ")")
            .after("in less than")
            .before("month(s)"));
    return Form.any(ways);
  }

  private static Form<Time> age() {
    List<Form<Time>> ways = new ArrayList<>();
    for (String unit : List.of("year", "month")) {
      String since = "$partnership." + unit + "sAgo(";
      AGO.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              ago ->
                  ways.add(
                      new NumberForm(FEW)
                          .<Time>map(
                              n -> part -> part + " " + ago.getValue() + " " + since + n(n) + ")")
                          .after(ago.getKey())
                          .before(unit + "(s) old")));
    }
    return Form.any(ways);
  }

  private static String n(String number) {
    return new HowMany.Bound(null, number).needed();
  }
}
