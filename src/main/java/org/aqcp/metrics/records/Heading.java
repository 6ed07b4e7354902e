package org.aqcp.metrics.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * What a header says.
 *
 * @param index of the column in the file, from 0
 * @param isPerson whether it holds the person's identifier
 * @param column the column of ours with that meaning, if any
 * @param element the element of WIOA's participant record (PIRL) that it names, if any
 */
record Heading(
    int index, String text, boolean isPerson, Optional<PeriodColumn> column, OptionalInt element) {
  private static final String PERSON = "person";
  private static final int UNIQUE_ID = 100;

  /** {@code PIRL1602}, {@code PIRL 1602}, {@code pirl_1602}, {@code p1602}. */
  private static final Pattern PREFIXED =
      Pattern.compile("p(?:irl)?[ _.#-]*(\\d{3,4})(?:[ _.:)-].*)?", Pattern.DOTALL);

  /** {@code 1602}, and {@code 1602 Employed in 2nd Quarter After Exit Quarter}. */
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{3,4})(?:[ _.:)-].*)?", Pattern.DOTALL);

  /** The headers of a file. Numbers name elements only if one of them is of the identifier. */
  static List<Heading> all(List<String> cells) {
    boolean numbered =
        cells.stream()
            .flatMapToInt(
                cell -> IntStream.concat(numbers(PREFIXED, cell), numbers(NUMBERED, cell)))
            .anyMatch(element -> element == UNIQUE_ID);
    return IntStream.range(0, cells.size()).mapToObj(i -> of(i, cells.get(i), numbered)).toList();
  }

  private static Heading of(int index, String text, boolean numbered) {
    OptionalInt element = element(PREFIXED, text);
    if (element.isEmpty() && numbered) {
      element = element(NUMBERED, text);
    }
    if (element.isPresent()) {
      boolean isPerson = element.getAsInt() == UNIQUE_ID;
      return new Heading(
          index, text, isPerson, PeriodColumns.ofElement(element.getAsInt()), element);
    }
    String name = Words.kebab(plain(text)).replaceAll("[ -]+", "-");
    return new Heading(index, text, name.equals(PERSON), PeriodColumns.named(name), element);
  }

  private static IntStream numbers(Pattern form, String text) {
    return element(form, text).stream();
  }

  private static OptionalInt element(Pattern form, String text) {
    Matcher match = form.matcher(plain(text));
    return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing of ours has this meaning. */
  boolean isIgnored() {
    return !isPerson && column.isEmpty();
  }
}
