package org.aqcp.explanation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Part;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Share;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Chain;
import org.aqcp.explanation.facts.ChainFinder;
import org.aqcp.explanation.facts.ChainReport;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.facts.Lack;
import org.aqcp.explanation.facts.TestReport;
import org.aqcp.explanation.facts.Undecided;
import org.aqcp.input.problem.Words;

/** Explains sentences on one partnership. */
final class SentenceExplainer {
  private final Reading reading;
  private final FactNames names;
  private final ChainReport chains;

  SentenceExplainer(Reading reading, FactNames names) {
    this.reading = reading;
    this.names = names;
    this.chains = new ChainReport(reading, names);
  }

  SentenceExplanation explain(Sentence sentence, Bindings bindings) {
    Condition condition = sentence.condition();
    Optional<Counted> counted = counted(condition, bindings);
    Truth holds = counted.map(Counted::holds).orElseGet(() -> condition.read(reading, bindings));
    Lazy<List<Chain>> chains = new Lazy<>(() -> ChainFinder.find(condition, reading, bindings));
    return new SentenceExplanation(
        sentence,
        holds,
        counted,
        () -> Collections.unmodifiableList(facts(condition, chains, bindings)),
        !condition.wantsMore(),
        holds == Truth.UNKNOWN
            ? Undecided.of(condition, chains.get(), reading, bindings, names)
            : List.of());
  }

  private Optional<Counted> counted(Condition condition, Bindings bindings) {
    return condition instanceof Quantity quantity
        ? Optional.of(
            new Counted(
                quantity.function(),
                quantity.range(reading, bindings),
                quantity.operator(),
                quantity.needed(bindings)))
        : Optional.empty();
  }

  private List<FactReading> facts(
      Condition condition, Lazy<List<Chain>> chains, Bindings bindings) {
    if (condition instanceof Condition.Every every) {
      return every(every, bindings);
    }
    Quantity counting = condition instanceof Quantity quantity ? quantity : null;
    List<FactReading> readings = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Chain chain : chains.get()) {
      List<Object> facts = chain.supposed() ? List.of() : chain.facts();
      // several facts may be found in several ways: the first is the best
      if (facts.size() == 1 || (facts.size() > 1 && told.add(label(facts) + path(facts)))) {
        readings.add(fact(chain, facts, counting));
      }
    }
    return readings;
  }

  private String path(List<Object> facts) {
    return names.path(facts.get(facts.size() - 1));
  }

  private FactReading fact(Chain chain, List<Object> facts, Quantity counting) {
    Object last = facts.get(facts.size() - 1);
    if (chain.holds() == Truth.TRUE
        && counting != null
        && counting.function() == Quantity.Function.PERCENT) {
      return share(chain, facts, counting);
    }
    return new FactReading(
        label(facts), names.path(last), FactNames.place(last), chain.holds(), chains.lacks(chain));
  }

  /** Of what is asked in percent, a fact is for it or against it by the part that is counted. */
  private FactReading share(Chain chain, List<Object> facts, Quantity counting) {
    Object last = facts.get(facts.size() - 1);
    Object value = counting.counted().value(chain.bindings());
    Truth yes = value == null ? Truth.UNKNOWN : Truth.of(Share.isYes(value));
    List<Lack> lacks = new ArrayList<>();
    if (yes != Truth.TRUE) {
      Part.of(counting.counted(), chain.bindings()).ifPresent(part -> lacks.add(lack(part, value)));
    }
    return new FactReading(label(facts), names.path(last), FactNames.place(last), yes, lacks);
  }

  private Lack lack(Part part, Object value) {
    return new Lack(
        names.path(part.fact(), part.component()),
        Words.kebab(part.component()),
        value,
        value instanceof String ? "other than none" : "yes");
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

  private List<FactReading> every(Condition.Every every, Bindings bindings) {
    TestReport tests = new TestReport(reading, names);
    List<FactReading> readings = new ArrayList<>();
    for (Object fact : reading.candidates(every.domain(), bindings)) {
      Bindings bound = every.domain().bind(bindings, fact);
      if (fact != Reading.UNREPORTED_FACT
          && reading.fits(every.domain().tests(), bound) != Truth.FALSE) {
        readings.add(
            new FactReading(
                FactNames.label(fact),
                names.path(fact),
                FactNames.place(fact),
                every.passes(reading, bound),
                tests.lacks(every.tests(), bound)));
      }
    }
    readings.sort(Comparator.comparing(FactReading::holds).reversed());
    return readings;
  }
}
