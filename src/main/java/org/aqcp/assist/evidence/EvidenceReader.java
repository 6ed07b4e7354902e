package org.aqcp.assist.evidence;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.FactReading;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.explanation.RuleExplanation;
import org.aqcp.explanation.SentenceExplanation;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** Finds what one partnership has to show for verdicts. */
public final class EvidenceReader {
  private static final int FITTING = 6;
  private static final int NEAREST = 2;
  private static final String SOURCE = "source";

  private final Map<String, Record> facts = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();

  public EvidenceReader(Partnership partnership) {
    String source = partnership.source() == null ? "" : partnership.source();
    facts.put("", partnership);
    sources.put("", source);
    for (SectionType type : SectionType.values()) {
      add(partnership.section(type).facts(), type.key(), source);
    }
  }

  private void add(List<?> list, String path, String source) {
    for (int i = 0; i < list.size(); i++) {
      Record fact = (Record) list.get(i);
      String at = path + "[" + i + "]";
      Object own = Kind.value(fact, SOURCE);
      String from = own == null ? source : (String) own;
      facts.put(at, fact);
      sources.put(at, from);
      for (String component : FactLists.of(fact.getClass())) {
        if (Kind.value(fact, component) instanceof List<?> inner) {
          add(inner, at + "." + Words.kebab(component), from);
        }
      }
    }
  }

  /** The rule because of which an indicator has its status; empty if no rule concluded it. */
  public Optional<ShownRule> decisive(IndicatorExplanation explanation) {
    Status status = explanation.of().verdict().status();
    return explanation.rules().stream()
        .filter(rule -> rule.holds() == Truth.TRUE && rule.rule().conclusion() == status)
        .findFirst()
        .map(rule -> shown(rule, explanation.of().indicator()));
  }

  /** A rule of an indicator by its name, as it is for this partnership. */
  public Optional<ShownRule> named(String name, IndicatorExplanation explanation) {
    return explanation.rules().stream()
        .filter(rule -> rule.rule().name().equals(name))
        .findFirst()
        .map(rule -> shown(rule, explanation.of().indicator()));
  }

  /** The rule by which an indicator comes closest to being met; empty if it is met. */
  public Optional<ShownRule> missing(IndicatorExplanation explanation) {
    return explanation.rules().stream()
        .filter(rule -> rule.rule().conclusion() == Status.MET && rule.holds() != Truth.TRUE)
        .max(Comparator.comparing(RuleExplanation::holds).thenComparing(EvidenceReader::holding))
        .map(rule -> shown(rule, explanation.of().indicator()));
  }

  private static double holding(RuleExplanation rule) {
    double holding = rule.sentences().stream().filter(s -> s.holds() == Truth.TRUE).count();
    return holding / Math.max(1, rule.sentences().size());
  }

  private ShownRule shown(RuleExplanation rule, Indicator indicator) {
    return new ShownRule(
        indicator, rule.rule(), rule.holds(), rule.sentences().stream().map(this::shown).toList());
  }

  private ShownSentence shown(SentenceExplanation of) {
    boolean holds = of.holds() == Truth.TRUE;
    List<FactReading> about =
        of.inner().isEmpty()
            ? of.facts().stream().filter(fact -> isShown(fact, holds, of.against())).toList()
            : List.of();
    int most = holds ? FITTING : NEAREST;
    List<ShownFact> first =
        about.stream()
            .limit(most)
            .map(
                fact -> new ShownFact(fact, parts(fact, of), sources.getOrDefault(fact.path(), "")))
            .toList();
    return new ShownSentence(
        of.sentence(),
        of.holds(),
        of.counted(),
        first,
        about.size() - first.size(),
        of.inner().stream().map(this::shown).toList());
  }

  private static boolean isShown(FactReading fact, boolean holds, boolean against) {
    return against
        ? !holds && fact.holds() == Truth.TRUE
        : (fact.holds() == Truth.TRUE) || (!holds && !fact.lacks().isEmpty());
  }

  /** What a fact says of what the sentence asks of facts of its kind, but does not say itself. */
  private List<ShownFact.ShownPart> parts(FactReading reading, SentenceExplanation of) {
    Record fact = facts.get(reading.path());
    if (fact == null || !(of.sentence().condition() instanceof Condition condition)) {
      return List.of();
    }
    Map<String, RecordComponent> components = Kind.of(fact.getClass()).components();
    AskedParts asked = AskedParts.of(condition, fact.getClass());
    List<ShownFact.ShownPart> parts = new ArrayList<>();
    for (Map.Entry<String, RecordComponent> part : components.entrySet()) {
      Object value = Kind.value(fact, part.getKey());
      boolean shown = says(value) && asked.tested().contains(part.getKey());
      if ((shown || asked.counted().contains(part.getKey())) && !isName(part.getKey(), fact)) {
        parts.add(new ShownFact.ShownPart(part.getValue(), value));
      }
    }
    return parts;
  }

  /** Whether a value is worth showing: no and none may be asked for, but prove little. */
  private static boolean says(Object value) {
    return value != null && !value.equals(false) && !(value instanceof List<?> l && l.isEmpty());
  }

  private static boolean isName(String component, Record fact) {
    return Kind.of(fact.getClass()).components().keySet().iterator().next().equals(component);
  }
}
