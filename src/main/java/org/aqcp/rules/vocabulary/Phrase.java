package org.aqcp.rules.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One phrase of the vocabulary: how a sentence is said, and the DRL that it stands for.
 *
 * @param conclusion whether it concludes; otherwise it is a condition, or narrows one
 * @param said the phrase as it stands in the vocabulary, with its {@code {blanks}}
 * @param drl what it stands for, with the same blanks
 * @param file of the vocabulary that it stands in
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

  /** Whether it is a line that narrows the sentence above it. */
  public boolean narrows() {
    return said.startsWith("-");
  }

  /** As a reader would say it: without the patterns of what may fill its blanks. */
  public String shown() {
    return said.replaceAll("\\{(\\w+):[^}]*\\}", "{$1}").replace("an?", "a").replaceAll(" +", " ");
  }

  /** What fills the blanks where the phrase fits a whole line. */
  public Optional<Matcher> fit(String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** Whether what fills its blanks in a line that it fits can stand there. */
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

  /** Whether a blank takes words; others take numbers and thresholds. */
  public boolean takesWords(String blank) {
    return said.contains("{" + blank + ":");
  }

  /** Where a reader finds it. */
  public String where() {
    return file + ":" + line;
  }
}
