package org.aqcp.input.record;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** An integer from 0 to a maximum. */
record NumberType(int most) implements ScalarType {
  private static final int MAX_DIGITS = 10;
  private static final Pattern SAME_NUMBER =
      Pattern.compile("\\$? ?[1-9]\\d{0,2}(\\d{0,6}|(,\\d{3}){1,2}) ?%?|0");

  @Override
  public String expected() {
    return most < Integer.MAX_VALUE
        ? "a whole number from 0 to " + most
        : "a whole number, 0 or more";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    String text = scalar.text();
    if (scalar.quoted() && isDigits(text)) {
      return refuse(
          scalar, key, Advice.of("remove the quotes"), fix(text, text, scalar, problems), problems);
    }
    if (!isDigits(text) || (text.length() > 1 && text.startsWith("0"))) {
      String plain = digitsOf(text);
      Advice advice = plain.isEmpty() ? percent(text, key) : Advice.meant(plain);
      return refuse(scalar, key, advice, fix(text, plain, scalar, problems), problems);
    }
    long number = text.length() > MAX_DIGITS ? Long.MAX_VALUE : Long.parseLong(text);
    if (most < Integer.MAX_VALUE && number > most) {
      return refuse(scalar, key, Advice.NONE, Optional.empty(), problems);
    }
    if (number > Integer.MAX_VALUE) {
      problems.add(
          InputProblem.INVALID_VALUE,
          scalar.extent(problems),
          Words.quoted(key) + " is at most 2147483647, not " + scalar.kind(),
          "");
      return null;
    }
    return (int) number;
  }

  /** A fix if {@code $}, {@code %} or thousands separators can be dropped unambiguously. */
  private Optional<Fix> fix(String text, String plain, Node.Scalar scalar, Problems problems) {
    boolean same = SAME_NUMBER.matcher(text).matches() && !plain.isEmpty();
    return same && Long.parseLong(plain) <= most
        ? problems.replacing(scalar.place(), text, plain)
        : Optional.empty();
  }

  private static Advice percent(String text, String key) {
    return DecimalShare.percent(text)
        .filter(percent -> key.endsWith("percent"))
        .map(percent -> Advice.of("write `" + percent + "` for " + text))
        .orElse(Advice.NONE);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The digits of a number such as {@code $1,200}; empty if it is not a number. */
  private static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length() && digits.length() <= MAX_DIGITS; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        boolean leadingZero = c == '0' && digits.isEmpty() && i + 1 < text.length();
        digits.append(leadingZero ? "" : String.valueOf(c));
      } else if (",_' $%".indexOf(c) < 0) {
        return "";
      }
    }
    return digits.length() < MAX_DIGITS ? digits.toString() : "";
  }
}
