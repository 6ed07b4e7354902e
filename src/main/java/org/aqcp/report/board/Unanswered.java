package org.aqcp.report.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.condition.Status;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.report.words.ValueWords;

/** What unknown indicators wait for, most of all. */
final class Unanswered {
  private static final int FEW = 3;

  private Unanswered() {}

  /** Empty if nothing is unknown. */
  static Optional<String> of(List<IndicatorExplanation> indicators) {
    List<IndicatorExplanation> unknown =
        indicators.stream().filter(one -> one.of().verdict().status() == Status.UNKNOWN).toList();
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> waiting = new LinkedHashMap<>();
    unknown.forEach(one -> lists(one).forEach(list -> waiting.merge(list, 1, Integer::sum)));
    List<String> most = new ArrayList<>(waiting.keySet());
    most.sort((one, other) -> waiting.get(other) - waiting.get(one));
    String how = unknown.size() == 1 ? "1 indicator is" : unknown.size() + " indicators are";
    return Optional.of(
        "Report what is missing: %s unknown, most often for want of %s."
            .formatted(how, ValueWords.joined(most.subList(0, Math.min(FEW, most.size())))));
  }

  /** The lists and parts that would decide an indicator, each once. */
  private static Set<String> lists(IndicatorExplanation of) {
    Set<String> lists = new TreeSet<>();
    for (Unreported one : of.decidedBy()) {
      String list =
          one.value() instanceof String section ? section : one.path().replaceFirst("[.\\[].*", "");
      lists.add(PlainWords.spoken(list));
    }
    return lists;
  }
}
