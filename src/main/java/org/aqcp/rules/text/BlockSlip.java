package org.aqcp.rules.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Suggestion;

/** Recognizes misspelled headers of blocks. */
final class BlockSlip {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** What a header is likely to be written with instead of {@code these}. */
  private static final Pattern THESE =
      Pattern.compile("of (?:all )?(?:the )?(?:following|those|them|below)$");

  private static final Pattern NUMBER = Pattern.compile("\\d+|`[^`]*`");
  private static final Pattern LOOSE =
      Pattern.compile("(?i).*\\bof (?:these|the following|those|them)\\b[^`]*:\\s*");

  private BlockSlip() {}

  /** The correct form of a line that was certainly meant to be a header. */
  static Optional<String> meant(String line) {
    String plain = plain(line);
    return BlockHeader.of(plain + ":").or(() -> nearly(plain)).map(BlockHeader::text);
  }

  /** Whether a line looks like a header, whatever it was meant to say. */
  static boolean looksLike(String line) {
    return LOOSE.matcher(line).matches();
  }

  /** The line in lowercase, with digits, single spaces and nothing at its end. */
  private static String plain(String line) {
    String plain = line.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Zs}]+", " ");
    plain = plain.replaceFirst("[\\s:.;,\u2013\u2014-]+$", "");
    for (int i = 0; i < NUMBERS.size(); i++) {
      plain =
          plain.replaceFirst(
              "^(at least|at most|exactly) " + NUMBERS.get(i) + " ", "$1 " + (i + 1) + " ");
    }
    return THESE.matcher(plain).replaceFirst("of these");
  }

  /** The header that differs by a letter, or else by two, if it is the only one. */
  private static Optional<BlockHeader> nearly(String plain) {
    Matcher number = NUMBER.matcher(plain);
    String said = number.find() ? number.group() : "";
    String open = said.isEmpty() ? plain : plain.replace(said, "{n}");
    List<String> near = near(open + ":", 1);
    List<String> nearest = near.isEmpty() ? near(open + ":", 2) : near;
    return nearest.size() == 1
        ? BlockHeader.of(nearest.get(0).replace("{n}", said))
        : Optional.empty();
  }

  private static List<String> near(String line, int letters) {
    return BlockHeader.shown().stream()
        .filter(header -> Suggestion.differs(header, line, letters))
        .toList();
  }
}
