package org.aqcp.input.record;

import java.util.List;

/**
 * The values that may be proposed for a part.
 *
 * @param yearsAhead of a date on which something ends, how many years ahead it is; 0 for others
 * @param words the easiest first; empty if any text may be proposed
 */
public record PlausibleValues(int least, int most, int yearsAhead, List<String> words) {
  static final PlausibleValues ANY = new PlausibleValues(0, Integer.MAX_VALUE, 0, List.of());

  private static final String SEPARATOR = ",";

  static PlausibleValues of(Plausible marked) {
    return new PlausibleValues(
        marked.least(), marked.most(), marked.yearsAhead(), List.of(marked.words()));
  }

  /** These, where numbers are at most as given and words are among those allowed. */
  PlausibleValues within(int greatest, List<String> allowed) {
    return new PlausibleValues(
        least, Math.min(most, greatest), yearsAhead, words.isEmpty() ? allowed : words);
  }

  /** Whether a value, or every item of a list of values, may be proposed. */
  public boolean include(Object value, Day asOf) {
    if (value instanceof List<?> list) {
      return list.stream().allMatch(one -> include(one, asOf));
    }
    if (value instanceof Integer number) {
      return number >= least && number <= most;
    }
    if (value instanceof Day day) {
      return yearsAhead == 0 || day.isAfter(asOf);
    }
    return !(value instanceof String word) || words.isEmpty() || words.contains(word);
  }

  /** One line, without tabs; empty for {@link #ANY}. */
  String line() {
    return equals(ANY)
        ? ""
        : least + SEPARATOR + most + SEPARATOR + yearsAhead + SEPARATOR + String.join(" ", words);
  }

  static PlausibleValues read(String line) {
    if (line.isEmpty()) {
      return ANY;
    }
    String[] values = line.split(SEPARATOR, -1);
    return new PlausibleValues(
        Integer.parseInt(values[0]),
        Integer.parseInt(values[1]),
        Integer.parseInt(values[2]),
        values[3].isEmpty() ? List.of() : List.of(values[3].split(" ")));
  }
}
