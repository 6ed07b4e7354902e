package org.aqcp.report.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.assist.evidence.ShownFact;
import org.aqcp.assist.evidence.ShownSentence;
import org.aqcp.condition.Truth;
import org.aqcp.input.problem.Words;
import org.aqcp.report.evaluation.CountText;
import org.aqcp.report.evaluation.LackText;
import org.aqcp.report.words.SentenceText;

/**
 * Shows the sentences of rules and the facts that they are about, each with its source when it is
 * first named.
 */
public final class EvidenceLines {
  /** What is longer is not said again of the next fact. */
  private static final int LONG = 40;

  private final Sheet sheet;
  private final Map<String, Integer> thresholds;
  private final boolean details;
  private final Set<String> named = new HashSet<>();

  /**
   * Begins with the facts of one partnership.
   *
   * @param thresholds the values of the indicator's thresholds
   * @param details whether to say on which line of its file a fact is
   */
  public EvidenceLines(Sheet sheet, Map<String, Integer> thresholds, boolean details) {
    this.sheet = sheet;
    this.thresholds = thresholds;
    this.details = details;
  }

  /** A sentence with its facts and their sources. */
  public void add(int depth, ShownSentence of) {
    sheet.item(depth, of.holds(), SentenceText.own(of.sentence(), thresholds));
    facts(depth + 1, of);
    inner(depth + 1, of);
  }

  /** The sentences of a block: those that make it hold, or all if it does not. */
  public void inner(int depth, ShownSentence of) {
    for (ShownSentence inner : of.inner()) {
      if (of.holds() != Truth.TRUE || inner.holds() == Truth.TRUE) {
        add(depth, inner);
      }
    }
  }

  /** What there is for a sentence, or what is missing, without the sentence itself. */
  public void facts(int depth, ShownSentence of) {
    if (of.holds() == Truth.TRUE) {
      holding(depth, of);
    } else {
      missing(of).forEach(line -> sheet.item(depth, line));
    }
  }

  private void holding(int depth, ShownSentence of) {
    List<ShownFact> first =
        of.facts().stream().filter(fact -> named.add(fact.reading().path())).toList();
    Set<String> sources = first.stream().map(ShownFact::source).collect(Collectors.toSet());
    boolean one = first.size() > 1 && sources.size() == 1;
    String before = "";
    for (ShownFact fact : of.facts()) {
      boolean silent = one || fact.source().isEmpty() || !first.contains(fact);
      String parts = parts(fact);
      boolean again = parts.length() > LONG && parts.equals(before);
      String said = again && fact.reading().says().isEmpty() ? "" : parts;
      sheet.item(depth, named(fact, said) + (silent ? "" : "; source: " + fact.source()));
      before = parts;
    }
    if (of.more() > 0) {
      sheet.item(depth, "and " + of.more() + " more");
    }
    if (one && !sources.contains("")) {
      sheet.item(depth, "source of all: " + sources.iterator().next());
    }
  }

  /** What was counted, and what comes closest. */
  private List<String> missing(ShownSentence of) {
    List<String> lines = new ArrayList<>();
    of.counted().ifPresent(counted -> lines.add(CountText.of(counted)));
    for (ShownFact fact : of.facts()) {
      boolean fits = fact.holds() == Truth.TRUE;
      if (fact.reading().says().isEmpty()) {
        lines.add(
            fits
                ? named(fact, parts(fact))
                : "closest: " + label(fact) + ": " + LackText.of(fact.reading()));
      } else {
        lines.add(fits ? fact.reading().says() : LackText.of(fact.reading()));
      }
    }
    return lines;
  }

  private static String parts(ShownFact fact) {
    return fact.parts().stream()
        .map(part -> PartWords.of(part.part(), part.value()))
        .collect(Collectors.joining(", "));
  }

  /** A fact with what it says of what is asked for. */
  private String named(ShownFact fact, String parts) {
    if (!fact.reading().says().isEmpty()) {
      // the name of the partnership itself says nothing
      return parts.isEmpty() ? fact.reading().says().replace("`", "") : parts;
    }
    return label(fact) + (parts.isEmpty() ? "" : " (" + parts + ")");
  }

  private String label(ShownFact fact) {
    int line = fact.reading().place().line();
    String label = Words.visible(fact.reading().label());
    return label + (details && line > 0 ? " [line " + line + "]" : "");
  }
}
