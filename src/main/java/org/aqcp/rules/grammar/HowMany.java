package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.condition.Operator;

/**
 * What a number is compared with, such as "at least 3".
 *
 * @param bounds all of which hold
 */
record HowMany(List<Bound> bounds) {
  /**
   * One comparison.
   *
   * @param number digits, or a threshold in backticks
   */
  record Bound(Operator operator, String number) {
    /** The DRL of the number. */
    String needed() {
      return number.startsWith("`")
          ? "$indicator.threshold(\"" + number.substring(1, number.length() - 1) + "\")"
          : number;
    }
  }

  private static final Map<String, Operator> COMPARED =
      Map.of(
          "at least", Operator.AT_LEAST,
          "at most", Operator.AT_MOST,
          "no more than", Operator.AT_MOST,
          "more than", Operator.MORE,
          "fewer than", Operator.LESS,
          "less than", Operator.LESS,
          "exactly", Operator.EQUAL);

  private static final Form<String> HUNDRED = new NumberForm(100);

  static final HowMany SOME = of(Operator.AT_LEAST, "1");
  static final HowMany NONE = of(Operator.EQUAL, "0");

  /** Compared with a share in percent, or with half. */
  static final Form<HowMany> SHARE =
      Form.any(form(HUNDRED).before("%"), form(Form.words("half").map(unit -> "50")));

  /** What a part in percent is compared with. */
  static final Form<HowMany> PERCENT = Form.any(SHARE, between(HUNDRED).before("%"));

  static HowMany of(Operator operator, String number) {
    return new HowMany(List.of(new Bound(operator, number)));
  }

  /** How a number is compared with others of a form. */
  static Form<HowMany> form(Form<String> number) {
    List<Form<HowMany>> ways = new ArrayList<>();
    COMPARED.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(c -> ways.add(number.map(n -> of(c.getValue(), n)).after(c.getKey())));
    return Form.any(ways);
  }

  /** The same before what is different, of which "at least 1" needs no such word. */
  static Form<HowMany> differentOrOne(Form<String> number) {
    return Form.any(different(number), Form.words("at least 1").map(unit -> SOME));
  }

  /** How many different ones: "at least 3 different", or "several", which are at least 2. */
  static Form<HowMany> different(Form<String> number) {
    return Form.any(
        form(number).before("different"),
        Form.words("several").map(unit -> of(Operator.AT_LEAST, "2")));
  }

  /** From one number to another, both of which are meant too. */
  static Form<HowMany> between(Form<String> number) {
    return number
        .after("between")
        .then(
            number.after("and"),
            (least, most) ->
                new HowMany(
                    List.of(
                        new Bound(Operator.AT_LEAST, least), new Bound(Operator.AT_MOST, most))));
  }

  boolean isSome() {
    return equals(SOME);
  }

  /** Whether only none at all is meant. */
  boolean isNone() {
    return equals(NONE) || equals(of(Operator.AT_MOST, "0")) || equals(of(Operator.LESS, "1"));
  }

  /** Whether it only asks whether there are any. */
  boolean isThere() {
    return isSome() || isNone();
  }

  /** Whether it is one comparison. */
  boolean isOne() {
    return bounds.size() == 1;
  }

  /** Whether the closed language can say it of a quantity: one comparison, but not {@code !=}. */
  boolean isQuantity() {
    return isOne() && bounds.get(0).operator() != Operator.NOT_EQUAL;
  }

  /** Each comparison by itself. */
  List<HowMany> each() {
    return bounds.stream().map(bound -> new HowMany(List.of(bound))).toList();
  }

  /** The DRL that compares what is written on the left. */
  String test(String left) {
    return bounds.stream()
        .map(bound -> left + " " + bound.operator().drl() + " " + bound.needed())
        .collect(Collectors.joining(" && "));
  }

  /** The opposite. */
  HowMany negated() {
    if (isThere()) {
      return isSome() ? NONE : SOME;
    }
    Bound bound = bounds.get(0);
    return of(bound.operator().negated(), bound.number());
  }
}
