package org.aqcp.rules.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One phrase of the vocabulary: the wording of a sentence, and the DRL that it means.
 *
 * @param conclusion whether it is a conclusion; otherwise it is a condition or narrows one
 * @param said the phrase as written in the vocabulary, with its {@code {placeholders}}
 * @param drl what it means, with the same placeholders
 * @param blanks the groups of the pattern by the names of the placeholders
 * @param file of the vocabulary
 */
public record Phrase(
    boolean conclusion,
    String said,
    String drl,
    Pattern pattern,
    Map<String, Integer> blanks,
    String file,
    int line) {
  public Phrase {
    blanks = Map.copyOf(blanks);
  }

  /** Whether it narrows the sentence above it. */
  public boolean narrows() {
    return said.startsWith("-");
  }

  /** The phrase as shown to users: without the patterns of its placeholders. */
  public String shown() {
    return said.replaceAll("\\{(\\w+):[^}]*\\}", "{$1}")
        .replace("an?", "a")
        .replace("s?", "s")
        .replaceAll(" +", " ");
  }

  /** Matches a whole line; the groups are the values of the placeholders. */
  public Optional<Matcher> fit(String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** Whether all values in a line that it fits are valid. */
  public boolean fillsBlanks(String line) {
    return fit(line).stream()
        .flatMap(
            fit -> blanks.entrySet().stream().map(b -> takes(b.getKey(), fit.group(b.getValue()))))
        .allMatch(fills -> fills);
  }

  /** Whether a value can fill a blank. */
  public boolean takes(String blank, String given) {
    return BlankValue.fits(given, takesWords(blank), isQuoted(blank));
  }

  /** Whether a blank stands within a text of the condition. */
  private boolean isQuoted(String blank) {
    boolean within = false;
    for (String piece : drl.split("\"", -1)) {
      if (within && piece.contains("{" + blank + "}")) {
        return true;
      }
      within = !within;
    }
    return false;
  }

  /** Whether a placeholder takes words; others take numbers and thresholds. */
  public boolean takesWords(String blank) {
    return said.contains("{" + blank + ":");
  }

  /** Its file and line. */
  public String where() {
    return file + ":" + line;
  }
}
