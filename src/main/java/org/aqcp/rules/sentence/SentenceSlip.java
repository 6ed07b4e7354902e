package org.aqcp.rules.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.Vocabulary;

/**
 * Fixes slips in a sentence that are unambiguous: punctuation, capitals, spaces, dashes and numbers
 * in words.
 *
 * @param conclusion whether the line is a conclusion
 * @param canNarrow whether there is a sentence above it
 * @param rollUp whether its rule rolls up
 */
record SentenceSlip(Vocabulary vocabulary, boolean conclusion, boolean canNarrow, boolean rollUp) {
  private static final Pattern NAME =
      Pattern.compile(
          "[`'\"\u00B4\u2018-\u201F]([A-Za-z][A-Za-z0-9_ -]*)[`'\"\u00B4\u2018-\u201F]");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Map<String, UnaryOperator<String>> SLIPS = slips();
  private static final String SEVERAL = "several";

  /** What a line was meant to be, and a hint how to fix it. */
  record Correction(String line, String hint) {}

  /** Empty unless exactly one phrase fits a slightly changed line. */
  Optional<Correction> fixed(String line) {
    List<Correction> tried = new ArrayList<>(List.of(new Correction(line, "")));
    SLIPS.forEach((hint, slip) -> tryOn(tried, slip, hint));
    List<Correction> fitting = tried.stream().filter(right -> fits(right.line())).toList();
    long meanings = fitting.stream().flatMap(r -> meanings(r.line()).stream()).distinct().count();
    return meanings == 1 ? Optional.of(withHint(fitting.get(0))) : Optional.empty();
  }

  private static void tryOn(List<Correction> tried, UnaryOperator<String> slip, String hint) {
    for (Correction before : List.copyOf(tried)) {
      String after = slip.apply(before.line());
      if (tried.stream().noneMatch(right -> right.line().equals(after))) {
        tried.add(new Correction(after, before.hint().isEmpty() ? hint : SEVERAL));
      }
    }
  }

  private static Correction withHint(Correction right) {
    return right.hint().equals(SEVERAL)
        ? new Correction(right.line(), "write `" + right.line() + "`")
        : right;
  }

  private boolean fits(String line) {
    return (canNarrow || !line.startsWith("-")) && meanings(line).size() == 1;
  }

  /** The phrases that a line fits, or else what it means. */
  private List<?> meanings(String line) {
    List<Phrase> phrases =
        vocabulary.fitting(line, conclusion).stream().filter(p -> p.fillsBlanks(line)).toList();
    if (conclusion || !phrases.isEmpty()) {
      return phrases;
    }
    return line.startsWith("-")
        ? vocabulary.grammar(rollUp).narrowsSomething(line) ? List.of(line) : List.of()
        : vocabulary.grammar(rollUp).read(List.of(line), 1);
  }

  /** The name of a threshold that was written with other quotes, capitals or spaces. */
  static Optional<String> threshold(String given) {
    Matcher name = NAME.matcher(given);
    if (!name.matches()) {
      return Optional.empty();
    }
    String right = name.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
    return right.endsWith("-") ? Optional.empty() : Optional.of(right);
  }

  /** The digits of a number word. */
  static Optional<String> number(String given) {
    int index = NUMBERS.indexOf(given.toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(String.valueOf(index + 1));
  }

  private static Map<String, UnaryOperator<String>> slips() {
    Map<String, UnaryOperator<String>> slips = new LinkedHashMap<>();
    slips.put("use single spaces between words", SentenceSlip::spaced);
    slips.put("write the name of a threshold in backticks", SentenceSlip::backticked);
    slips.put("write a plain hyphen", line -> line.replaceAll("[\u2010-\u2013_]", "-"));
    slips.put("remove what follows the last word", line -> line.replaceFirst("[.;,:!]+$", ""));
    slips.put(
        "remove the joining word", line -> line.replaceFirst("(?i)^(and|&&) |,? (and|&&)$", ""));
    slips.put(
        "remove the `-`", line -> line.replaceFirst("^[-\u2010-\u2015*\u2022\u00B7]+\\s*", ""));
    slips.put(
        "start a line that narrows the sentence above with `- `",
        line -> "- " + line.replaceFirst("^[-\u2010-\u2015*\u2022\u00B7]+\\s*", ""));
    slips.put("write the number in digits", SentenceSlip::digits);
    slips.put(
        "write `years`, also after 1",
        line -> line.replaceFirst("\\b1 year ago\\b", "1 years ago"));
    slips.put("start with a capital letter", line -> first(line, true));
    slips.put("start with a lowercase letter", line -> first(line, false));
    slips.put("use lowercase letters", line -> line.toLowerCase(Locale.ROOT));
    slips.put(
        "use lowercase after the first letter", line -> first(line.toLowerCase(Locale.ROOT), true));
    return slips;
  }

  private static String spaced(String line) {
    String seen = INVISIBLE.matcher(line).replaceAll("");
    return BLANKS.matcher(seen).replaceAll(" ").strip().replaceAll("(\\S)%", "$1 %");
  }

  private static String backticked(String line) {
    return NAME.matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    threshold(found.group()).map(name -> "`" + name + "`").orElse(found.group())));
  }

  private static String digits(String line) {
    String digits = line;
    for (int i = 0; i < NUMBERS.size(); i++) {
      digits = digits.replaceFirst("\\b" + NUMBERS.get(i) + "\\b", String.valueOf(i + 1));
    }
    return digits;
  }

  private static String first(String line, boolean capital) {
    int at = line.startsWith("- ") ? 2 : 0;
    if (at >= line.length()) {
      return line;
    }
    String letter = line.substring(at, at + 1);
    return line.substring(0, at)
        + (capital ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT))
        + line.substring(at + 1);
  }
}
