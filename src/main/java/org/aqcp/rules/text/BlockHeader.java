package org.aqcp.rules.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.BlockOf;

/**
 * The line above a block of sentences, such as {@code At least 2 of these:}.
 *
 * @param number digits, or a threshold in backticks; empty if {@code of} has none
 */
public record BlockHeader(BlockOf of, String number) {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:(%s)|(%s) (\\d{1,9}|`[a-z][a-z0-9-]*`)) of these:"
              .formatted(words(false), words(true)));

  /** The header that a line is; empty if it is none. */
  public static Optional<BlockHeader> of(String line) {
    Matcher header = HEADER.matcher(line.isEmpty() ? line : lowercase(line));
    if (!header.matches()) {
      return Optional.empty();
    }
    boolean counted = header.group(1) == null;
    BlockOf of = of(header.group(counted ? 2 : 1), counted);
    return Optional.of(new BlockHeader(of, counted ? header.group(3) : ""));
  }

  private static BlockOf of(String words, boolean counted) {
    return Arrays.stream(BlockOf.values())
        .filter(of -> of.isCounted() == counted && words(of).equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** All headers, with {@code {n}} for a number. */
  public static List<String> shown() {
    return Arrays.stream(BlockOf.values())
        .map(of -> new BlockHeader(of, of.isCounted() ? "{n}" : "").text())
        .toList();
  }

  /** The line. */
  public String text() {
    String words = words(of) + (number.isEmpty() ? "" : " " + number) + " of these:";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String lowercase(String line) {
    return line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
  }

  private static String words(boolean counted) {
    return Arrays.stream(BlockOf.values())
        .filter(of -> of.isCounted() == counted)
        .map(BlockHeader::words)
        .collect(Collectors.joining("|"));
  }

  private static String words(BlockOf of) {
    return of.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
