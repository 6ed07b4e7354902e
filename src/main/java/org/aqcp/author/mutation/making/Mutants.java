package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.sentence.SentenceReader;

/** Makes every mutant of the rules and thresholds of one indicator, in file order. */
public final class Mutants {
  private final SentenceReader sentenceReader;
  private final WrittenPlaces places;
  private final Indicator indicator;
  private final List<Rule> rules;
  private final List<Mutant> all = new ArrayList<>();
  private final Set<List<Object>> meanings = new HashSet<>();

  public Mutants(
      SentenceReader sentenceReader, WrittenPlaces places, Indicator indicator, List<Rule> rules) {
    this.sentenceReader = sentenceReader;
    this.places = places;
    this.indicator = indicator;
    this.rules = List.copyOf(rules);
    meanings.add(meaning(indicator, rules));
  }

  public List<Mutant> all() {
    for (int i = 0; i < rules.size(); i++) {
      rule(i);
    }
    for (Map.Entry<String, Integer> threshold : indicator.thresholds().entrySet()) {
      addShifted(threshold.getKey(), threshold.getValue(), threshold.getValue() + 1);
      if (threshold.getValue() > 0) {
        addShifted(threshold.getKey(), threshold.getValue(), threshold.getValue() - 1);
      }
    }
    return all;
  }

  private void rule(int at) {
    Rule rule = rules.get(at);
    List<Rule> without = new ArrayList<>(rules);
    without.remove(at);
    String named = "rule \"" + rule.name() + "\"";
    add(
        difference(MutantKind.DROPPED_RULE, rule, rule.line(), named, List.of()),
        indicator,
        without);
    for (Status conclusion : EnumSet.copyOf(Status.CONCLUSIONS)) {
      if (conclusion != rule.conclusion()) {
        String subject = "The " + (rule.rollUp() ? rule.on() : "indicator") + " is ";
        String before = subject + rule.conclusion().words();
        List<String> after = List.of(subject + conclusion.words());
        int line = places.line(before, rule, rule.line());
        add(
            difference(MutantKind.CHANGED_CONCLUSION, rule, line, before, after),
            indicator,
            with(at, rule, conclusion, rule.sentences()));
      }
    }
    new RuleMutants(
            sentenceReader,
            places,
            rule,
            (difference, sentences) ->
                add(difference, indicator, with(at, rule, rule.conclusion(), sentences)))
        .make();
  }

  private List<Rule> with(int at, Rule rule, Status conclusion, List<Sentence> sentences) {
    List<Rule> now = new ArrayList<>(rules);
    now.set(at, rule.saying(conclusion, sentences));
    return now;
  }

  private static Mutant.Difference difference(
      MutantKind kind, Rule rule, int line, String before, List<String> after) {
    return new Mutant.Difference(
        kind, rule.name(), rule.file(), line, List.of(), 0, List.of(before), after);
  }

  private void add(Mutant.Difference difference, Indicator changed, List<Rule> now) {
    if (meanings.add(meaning(changed, now))) {
      all.add(Mutant.of(difference, indicator, changed, now));
    }
  }

  private void addShifted(String name, int from, int to) {
    Map<String, Integer> thresholds = new TreeMap<>(indicator.thresholds());
    thresholds.put(name, to);
    Indicator changed = indicator.with(thresholds);
    Mutant.Difference difference =
        new Mutant.Difference(
            MutantKind.SHIFTED_THRESHOLD,
            name,
            places.framework(),
            places.threshold(name),
            List.of(),
            0,
            List.of(name + ": " + from),
            List.of(name + ": " + to));
    add(difference, changed, rules);
  }

  /** Identifies what a mutant means, so that mutants with the same meaning are made only once. */
  private static List<Object> meaning(Indicator indicator, List<Rule> rules) {
    List<Object> meaning = new ArrayList<>(List.of(indicator.thresholds()));
    for (Rule rule : rules) {
      meaning.add(rule.conclusion());
      rule.sentences().forEach(sentence -> meaning.add(sentence.condition()));
    }
    return meaning;
  }
}
