package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Range;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.Counted;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.report.words.YamlText;

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
    sentence.counted().ifPresent(counted -> lines.add(counted(counted)));
    named(sentence, Truth.TRUE, sentence.against() ? "against it: " : "", lines);
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

  public static String counted(Counted counted) {
    Range range = counted.counted();
    String number = String.valueOf(range.min());
    if (range.max() == Range.UNBOUNDED) {
      number += " or more";
    } else if (range.max() > range.min()) {
      number += " to " + range.max();
    }
    String needed =
        switch (counted.operator()) {
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case MORE -> "more than ";
          case LESS -> "less than ";
          default -> "";
        };
    return number + unit(counted.function()) + "; needed: " + needed + counted.needed();
  }

  private static String unit(Quantity.Function function) {
    return switch (function) {
      case COUNT -> " counted";
      case COUNT_DISTINCT -> " different";
      case TOTAL -> " in total";
      case PERCENT -> " %";
    };
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
    int line = fact.place().line();
    return fact.label() + (line == 0 ? "" : " (" + file + ":" + line + ")");
  }

  private void closest(SentenceExplanation sentence, List<String> lines) {
    sentence.facts().stream()
        .filter(fact -> fact.holds() != Truth.TRUE && !fact.lacks().isEmpty())
        .limit(CLOSEST)
        .forEach(fact -> lines.add("closest: " + named(fact) + ": " + lacks(fact)));
  }

  /** Lists each part once, with everything that is required of it. */
  public static String lacks(FactReading fact) {
    Map<String, String> lacks = new LinkedHashMap<>();
    for (Lack lack : fact.lacks()) {
      lacks.merge(state(lack), lack.wanted(), (one, other) -> one + " and " + other);
    }
    return lacks.entrySet().stream()
        .map(lack -> lack.getKey() + lack.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String state(Lack lack) {
    if (lack.key().isEmpty()) {
      return "lacks ";
    }
    String is = lack.value() == null ? " is not reported" : " is " + YamlText.of(lack.value());
    return "`" + lack.key() + "`" + is + ", needed: ";
  }

  /** Names something unreported. */
  public static String open(Unreported unreported) {
    if (unreported.value() instanceof String section) {
      return "whether `" + section + "` is complete";
    }
    if (unreported.key().isEmpty()) {
      return "`" + unreported.path() + "` that are not reported";
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
