package org.aqcp.explanation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Part;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.explanation.facts.ChainReport;
import org.aqcp.explanation.facts.Chains;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.explanation.facts.TestReport;
import org.aqcp.explanation.facts.Undecided;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.explanation.facts.Wanted;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;

/** The facts of one partnership that one sentence is about. */
final class SentenceFacts {
  private final Condition condition;
  private final Reading reading;
  private final Bindings bindings;
  private final FactNames names;
  private final Lazy<Chains> chains;
  private final ChainReport report;

  /**
   * Those that a condition is about.
   *
   * @param holds what was read of it: what is found must say the same
   */
  SentenceFacts(
      Condition condition, Truth holds, Reading reading, Bindings bindings, FactNames names) {
    this.condition = condition;
    this.reading = reading;
    this.bindings = bindings;
    this.names = names;
    this.report = new ChainReport(reading, names);
    this.chains = new Lazy<>(() -> ChainFinder.confirmed(condition, holds, reading, bindings));
  }

  /** What is unreported and would decide the condition. */
  List<Unreported> undecided() {
    Chains found =
        condition instanceof Condition.Every ? new Chains(List.of(), true) : chains.get();
    return Undecided.of(condition, found, reading, bindings, names);
  }

  /** Whether they are all; otherwise there are too many, and these are examples. */
  boolean complete() {
    return chains.get().complete();
  }

  /** How the condition sees them: those that fit first, then by how little they lack. */
  List<FactReading> readings() {
    return Collections.unmodifiableList(
        condition instanceof Condition.Every every ? every(every) : found());
  }

  private List<FactReading> found() {
    List<FactReading> readings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Chain chain : chains.get().all()) {
      List<Object> facts = chain.supposed() ? List.of() : chain.facts();
      // several facts may be found in several ways: the first is the best
      if (facts.size() == 1 || (facts.size() > 1 && told.add(told(facts)))) {
        readings.add(fact(chain, facts));
      }
    }
    return readings;
  }

  /** What several facts are called and where: the same ones in another order are told once. */
  private String told(List<Object> facts) {
    Set<String> labels = new TreeSet<>();
    facts.forEach(fact -> labels.add(FactNames.label(fact)));
    return labels + names.path(where(facts));
  }

  /** The fact that says most exactly where: the last in a list of another, otherwise the first. */
  private Object where(List<Object> facts) {
    Object first = facts.get(0);
    Object last = facts.get(facts.size() - 1);
    return names.path(last).startsWith(names.path(first) + ".") ? last : first;
  }

  private FactReading fact(Chain chain, List<Object> facts) {
    if (chain.holds() == Truth.TRUE && condition instanceof Quantity share && share.isShare()) {
      return reading(
          facts,
          share.passing().read(reading, chain.bindings()),
          report.lacks(share.passing(), chain));
    }
    return reading(facts, chain.holds(), report.lacks(chain));
  }

  private FactReading reading(List<Object> facts, Truth holds, List<Lack> lacks) {
    Object where = where(facts);
    return new FactReading(
        label(facts), names.path(where), FactNames.place(where), holds, lacks, says(where));
  }

  /** Of the partnership itself, whose name says nothing, the parts that the sentence is about. */
  private String says(Object fact) {
    if (!(fact instanceof Partnership)) {
      return "";
    }
    return condition.of().first().comparisons().stream()
        .flatMap(test -> Part.of(test.left(), bindings.with(Bindings.THIS, fact)).stream())
        .map(part -> "`%s` %s".formatted(Words.kebab(part.component()), Wanted.value(part.value())))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Each name once: a signature and the partner who signed are called the same. */
  private static String label(List<Object> facts) {
    if (facts.size() == 1) {
      return FactNames.label(facts.get(0));
    }
    Set<String> labels = new LinkedHashSet<>();
    for (Object fact : facts) {
      labels.add(FactNames.label(fact));
    }
    return String.join(", ", labels);
  }

  private List<FactReading> every(Condition.Every every) {
    TestReport tests = new TestReport(reading, names);
    List<FactReading> readings = new ArrayList<>();
    for (Chain chain : chains.get().all()) {
      if (chain.holds() != Truth.FALSE && !chain.supposed()) {
        Object fact = chain.facts().get(0);
        readings.add(
            new FactReading(
                FactNames.label(fact),
                names.path(fact),
                FactNames.place(fact),
                every.passes(reading, chain.bindings()),
                tests.lacks(every.tests(), chain.bindings()),
                ""));
      }
    }
    readings.sort(Comparator.comparing(FactReading::holds).reversed());
    return readings;
  }
}
