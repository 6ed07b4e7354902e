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

/** The lines under a sentence: which facts count, which nearly do, what is open. */
public final class SentenceDetails {
  public static final int NAMED = 6;
  private static final int CLOSEST = 2;

  private final String file;

  /**
   * For one partnership's file.
   *
   * @param file its name without folders
   */
  public SentenceDetails(String file) {
    this.file = file;
  }

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
      more(sentence.unreported().size() - NAMED, lines);
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
    return number + unit(counted.function()) + ", needed: " + needed + counted.needed();
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
    String names = facts.stream().limit(NAMED).map(this::named).collect(Collectors.joining("; "));
    int more = facts.size() - NAMED;
    lines.add(before + names + (more > 0 ? "; and " + more + " more" : ""));
  }

  public String named(FactReading fact) {
    return fact.label() + at(fact);
  }

  private String at(FactReading fact) {
    return fact.place().line() == 0 ? "" : " (" + file + ":" + fact.place().line() + ")";
  }

  private void closest(SentenceExplanation sentence, List<String> lines) {
    sentence.facts().stream()
        .filter(fact -> fact.holds() != Truth.TRUE && !fact.lacks().isEmpty())
        .limit(CLOSEST)
        .forEach(fact -> lines.add("closest: " + named(fact) + ": " + lacks(fact)));
  }

  /** Each part once, with all that is wanted of it. */
  public static String lacks(FactReading fact) {
    Map<String, String> lacks = new LinkedHashMap<>();
    for (Lack lack : fact.lacks()) {
      lacks.merge(is(lack), lack.wanted(), (one, other) -> one + " and " + other);
    }
    return lacks.entrySet().stream()
        .map(lack -> lack.getKey() + lack.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String is(Lack lack) {
    if (lack.key().isEmpty()) {
      return "lacks ";
    }
    String is = lack.value() == null ? " is not reported" : " is " + YamlText.of(lack.value());
    return "`" + lack.key() + "`" + is + ", wanted: ";
  }

  /** Something unreported, as one would ask for it. */
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
    return "`" + unreported.key() + "` of " + unreported.label() + line;
  }

  private static void more(int left, List<String> lines) {
    if (left > 0) {
      lines.add("and " + left + " more are open");
    }
  }
}
