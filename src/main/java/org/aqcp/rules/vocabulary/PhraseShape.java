package org.aqcp.rules.vocabulary;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of a phrase: words, and placeholders that take one word each. Drools would take it as
 * a regular expression, and a stranger's expression can take forever. In this form, each part ends
 * at a space, a comma or the end of the line, so that matching takes one pass.
 *
 * @param blanks the groups of the pattern by the names of the placeholders
 */
record PhraseShape(Pattern pattern, Map<String, Integer> blanks) {
  private static final Pattern PART = Pattern.compile("\\{([a-zA-Z]\\w*)(?::([^{}]*))?}|[^{}]+");
  // letters of other scripts may only look like these
  private static final Pattern TEXT = Pattern.compile("[\\p{IsLatin}0-9 ,%'&/+.:-]+");
  private static final Pattern LETTER = Pattern.compile(".*\\p{IsLatin}.*");
  private static final Pattern CLASS = Pattern.compile("\\[(?:a-z|A-Z|0-9)+\\.?-?]\\+");
  private static final Pattern WORDS = Pattern.compile("[a-z0-9-]+(?:\\|[a-z0-9-]+)*");
  private static final String ONE_WORD = "[^ \\t,]+";

  /** Empty if the phrase does not have this form. */
  static Optional<PhraseShape> of(String phrase) {
    StringBuilder pattern = new StringBuilder();
    Map<String, Integer> blanks = new LinkedHashMap<>();
    Matcher part = PART.matcher(phrase);
    int at = 0;
    boolean words = false;
    while (part.find() && part.start() == at) {
      at = part.end();
      boolean blank = part.group(1) != null;
      Optional<String> read =
          blank ? blank(part.group(2), phrase.substring(at)) : text(part.group());
      if (read.isEmpty() || (blank && blanks.put(part.group(1), blanks.size() + 1) != null)) {
        return Optional.empty();
      }
      words |= !blank && LETTER.matcher(part.group()).matches();
      pattern.append(read.get());
    }
    return words && at == phrase.length()
        ? Optional.of(new PhraseShape(Pattern.compile(pattern.toString()), blanks))
        : Optional.empty();
  }

  /**
   * A possessive group, so that matching never backtracks; empty if the placeholder is not valid.
   */
  private static Optional<String> blank(String given, String rest) {
    boolean ends = rest.isEmpty() || rest.startsWith(" ") || rest.startsWith(",");
    String takes = given == null ? ONE_WORD : given;
    if (!ends || !(given == null || fits(CLASS, given) || fits(WORDS, given))) {
      return Optional.empty();
    }
    return Optional.of(fits(WORDS, takes) ? "(" + takes + ")" : "(" + takes + "+)");
  }

  private static Optional<String> text(String text) {
    String plain = text.replaceAll("\\b([Aa]n|[a-z]+s)\\?", "$1");
    if (!fits(TEXT, plain) || !Normalizer.isNormalized(plain, Normalizer.Form.NFKC)) {
      return Optional.empty();
    }
    // `an?` and `years?`, the only choices that words can have, are already patterns
    return Optional.of(text.replaceAll("[+.]", "\\\\$0").replaceAll(" +", "[ \\\\t]++"));
  }

  private static boolean fits(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }
}
