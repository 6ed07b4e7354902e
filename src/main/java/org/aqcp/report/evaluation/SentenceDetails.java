package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.Unreported;

/**
 * The lines under a sentence: which facts match, which nearly match, and what is open.
 *
 * @param file the name of the partnership's file, without folders
 */
public record SentenceDetails(String file) {
  private static final int NAMED = 6;
  private static final int CLOSEST = 2;

  public List<String> of(SentenceExplanation sentence) {
    List<String> lines = new ArrayList<>();
    sentence.counted().ifPresent(counted -> lines.add(CountText.of(counted, sentence.share())));
    named(sentence, Truth.TRUE, sentence.against() ? "against it: " : "", lines);
    if (!sentence.inner().isEmpty()) {
      // its sentences tell the rest
      return lines;
    }
    if (sentence.holds() != Truth.TRUE) {
      if (!sentence.against()) {
        closest(sentence, lines);
      }
      sentence.unreported().stream()
          .limit(NAMED)
          .forEach(unreported -> lines.add("open: " + open(unreported)));
      int more = sentence.unreported().size() - NAMED;
      if (more > 0) {
        lines.add("and " + more + " more not reported");
      }
    }
    return lines;
  }

  private void named(SentenceExplanation sentence, Truth holds, String before, List<String> lines) {
    List<FactReading> facts = sentence.facts().stream().filter(f -> f.holds() == holds).toList();
    if (facts.isEmpty()) {
      return;
    }
    String atLeast = sentence.complete() ? "" : "at least ";
    lines.add(before + first(NAMED, facts.stream().map(this::named).toList(), atLeast));
  }

  /** Joins the first few texts, and says how many more there are. */
  public static String first(List<String> texts) {
    return first(NAMED, texts);
  }

  static String first(int shown, List<String> texts) {
    return first(shown, texts, "");
  }

  private static String first(int shown, List<String> texts, String atLeast) {
    String first = texts.stream().limit(shown).collect(Collectors.joining("; "));
    int more = texts.size() - shown;
    return first + (more > 0 ? "; and " + atLeast + more + " more" : "");
  }

  public String named(FactReading fact) {
    if (!fact.says().isEmpty()) {
      return fact.says();
    }
    int line = fact.place().line();
    return fact.label() + (line == 0 ? "" : " (" + file + ":" + line + ")");
  }

  private void closest(SentenceExplanation sentence, List<String> lines) {
    List<FactReading> near =
        sentence.facts().stream()
            .filter(fact -> fact.holds() != Truth.TRUE && !fact.lacks().isEmpty())
            .toList();
    Optional<String> none = LackText.ofNoSuchSort(near);
    if (none.isPresent() && sentence.complete()) {
      lines.add(none.get());
      return;
    }
    near.stream()
        .limit(CLOSEST)
        .forEach(
            fact ->
                lines.add(
                    fact.says().isEmpty()
                        ? "closest: " + named(fact) + ": " + LackText.of(fact)
                        : LackText.of(fact)));
  }

  /** Names something unreported. */
  public static String open(Unreported unreported) {
    if (unreported.value() instanceof String section) {
      return "whether `" + section + "` is complete";
    }
    if (unreported.key().isEmpty()) {
      return "`" + unreported.path() + "`, of which nothing is reported";
    }
    if (unreported.path().equals(unreported.key())) {
      return "`" + unreported.key() + "` of the partnership";
    }
    String line = unreported.place().line() == 0 ? "" : " (line " + unreported.place().line() + ")";
    String part = "`" + unreported.key() + "` of " + unreported.label() + line;
    return unreported.said() == null
        ? part
        : "the exact " + part + ", given as " + unreported.said();
  }
}
