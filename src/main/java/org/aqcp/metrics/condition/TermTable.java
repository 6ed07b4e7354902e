package org.aqcp.metrics.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** The conditions of a file that have names, read when they are first used. */
final class TermTable {
  private final Map<String, Node.Entry> written;
  private final Map<String, PeriodCondition> builtIn;
  private final Map<String, Optional<PeriodCondition>> read = new HashMap<>();
  private final Set<String> reading = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private Function<Node, Optional<PeriodCondition>> reader = node -> Optional.empty();

  TermTable(Map<String, Node.Entry> written, Map<String, PeriodCondition> builtIn) {
    this.written = new LinkedHashMap<>(written);
    this.builtIn = Map.copyOf(builtIn);
  }

  /** The reader of what names mean, which needs this table itself. */
  void readWith(Function<Node, Optional<PeriodCondition>> terms) {
    reader = terms;
  }

  boolean knows(ConditionToken name) {
    return name.isName() && (written.containsKey(name.text()) || builtIn.containsKey(name.text()));
  }

  List<String> names() {
    List<String> names = new ArrayList<>(written.keySet());
    names.addAll(builtIn.keySet());
    return names;
  }

  /** What a name means. */
  PeriodCondition use(ConditionToken name, PlacedText in) {
    String term = name.text();
    used.add(term);
    if (!written.containsKey(term)) {
      return new TermUse(term, builtIn.get(term));
    }
    if (reading.contains(term)) {
      throw new ConditionSlip(
          ConditionProblem.TERM_IN_CIRCLE,
          name,
          "the term " + Words.quoted(term) + " means itself",
          Advice.of("say it without " + Words.quoted(term)));
    }
    return meaning(term)
        .map(means -> (PeriodCondition) new TermUse(term, means))
        .orElseThrow(TermRefused::new);
  }

  /** The meaning of a term of the file; empty if it has problems, which are told once. */
  Optional<PeriodCondition> meaning(String term) {
    Optional<PeriodCondition> known = read.get(term);
    if (known == null) {
      reading.add(term);
      known = reader.apply(written.get(term).value());
      reading.remove(term);
      read.put(term, known);
    }
    return known;
  }

  /** The terms of the file that nothing uses. */
  List<String> unused() {
    return written.keySet().stream().filter(term -> !used.contains(term)).toList();
  }
}
