package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.aqcp.rules.safety.DrlFence;
import org.aqcp.rules.text.RuleProblem;

/**
 * The DRL of a condition, sign by sign: words, quoted text, operators and brackets. It is read once
 * from left to right and never tried again, so that reading takes as long as it is.
 */
final class Signs {
  /** What is read after the last sign. */
  private static final String END = "";

  private static final Set<String> OPENING = Set.of("(", ".", "!.");
  private static final Set<String> CLOSING = Set.of("(", ")", ",", ";", ".", "!.");

  private final List<String> signs;
  private int at;

  Signs(List<String> signs) {
    this.signs = signs;
  }

  /**
   * The signs of a text, in its order; what is no sign of the language is one that nothing reads.
   */
  static List<String> of(String drl) {
    List<String> signs = new ArrayList<>();
    Matcher sign = DrlFence.SIGN.matcher(drl);
    int end = 0;
    while (sign.find()) {
      addSign(drl.substring(end, sign.start()), signs);
      addSign(sign.group(), signs);
      end = sign.end();
    }
    addSign(drl.substring(end), signs);
    return signs;
  }

  private static void addSign(String sign, List<String> signs) {
    if (!sign.isBlank()) {
      signs.add(sign);
    }
  }

  boolean isAtEnd() {
    return at == signs.size();
  }

  /** The sign that is read next. */
  String peek() {
    return peek(0);
  }

  /** A sign that is read later. */
  String peek(int ahead) {
    return at + ahead < signs.size() ? signs.get(at + ahead) : END;
  }

  String next() {
    String sign = peek();
    at += isAtEnd() ? 0 : 1;
    return sign;
  }

  /** Reads a sign if it is the next one. */
  boolean accept(String sign) {
    boolean fits = peek().equals(sign);
    at += fits ? 1 : 0;
    return fits;
  }

  void expect(String sign) throws NotReadable {
    if (!accept(sign)) {
      throw notCondition();
    }
  }

  /** A place to which {@link #since} reaches back. */
  int mark() {
    return at;
  }

  /** What was read since a place, as messages quote it. */
  String since(int mark) {
    return shown(signs.subList(mark, at));
  }

  private static String shown(List<String> signs) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < signs.size(); i++) {
      boolean close =
          i == 0 || OPENING.contains(signs.get(i - 1)) || CLOSING.contains(signs.get(i));
      shown.append(close ? "" : " ").append(signs.get(i));
    }
    return shown.toString();
  }

  /** What is read is not a condition, wherever it stops to be one. */
  NotReadable notCondition() {
    return new NotReadable(
        RuleProblem.SENTENCE_IS_NOT_ONE_CONDITION,
        "`" + shown(signs) + "` is not a condition",
        ConditionReader.ONE_OF);
  }
}
