package org.aqcp.author.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.mutation.making.Mutants;
import org.aqcp.author.mutation.making.WrittenPlaces;
import org.aqcp.condition.Rule;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.rules.written.WrittenRules;
import org.aqcp.search.apart.Ruling;

/** Collects everything in a framework version that can be mutated. */
final class Subjects {
  private final FrameworkVersion version;
  private final List<CaseResult> passing;
  private final SentenceReader sentenceReader;
  private final Home home;
  private final List<Subject> all = new ArrayList<>();

  private Subjects(Home home, RulebookReader reader, CaseRun run) {
    this.version = run.version();
    this.passing = run.results().stream().filter(CaseResult::passed).toList();
    this.sentenceReader = reader.wording();
    this.home = home;
  }

  static List<Subject> of(Home home, RulebookReader reader, CaseRun run) {
    Subjects subjects = new Subjects(home, reader, run);
    WrittenRules last = null;
    for (String level : subjects.version.levelIds()) {
      last = reader.written(subjects.version, level);
      subjects.indicators(level, last);
    }
    if (last != null) {
      // every level has the same roll-up rules
      subjects.rollUp(RollUp.CRITERION, last);
      subjects.rollUp(RollUp.BENCHMARK, last);
    }
    return subjects.all;
  }

  private void indicators(String level, WrittenRules written) {
    for (Indicator indicator : version.indicators(level)) {
      List<Trial> trials =
          passing.stream()
              .filter(r -> !r.of().isRollUp() && r.of().expected().containsKey(indicator.id()))
              .map(r -> Trial.OfFacts.of(r, version, indicator))
              .toList();
      add(indicator, written, trials);
    }
  }

  private void rollUp(String kind, WrittenRules written) {
    List<Trial> trials = new ArrayList<>();
    for (CaseResult result : passing) {
      if (result.of().isRollUp()) {
        result.of().expected().keySet().stream()
            .filter(id -> id.equals(RollUp.BENCHMARK) == kind.equals(RollUp.BENCHMARK))
            .forEach(id -> trials.add(Trial.OfStatuses.of(result, version, id)));
      }
    }
    add(standIn(kind, written), written, trials);
  }

  /** Roll-up rules have no indicator: what stands for one has the thresholds that they use. */
  private Indicator standIn(String kind, WrittenRules written) {
    Map<String, Integer> thresholds = new HashMap<>(version.thresholds());
    thresholds
        .keySet()
        .retainAll(
            written.rules().stream()
                .filter(rule -> rule.on().equals(kind))
                .flatMap(rule -> rule.sentences().stream())
                .flatMap(sentence -> sentence.thresholds().stream())
                .toList());
    return Ruling.onGroups(kind, thresholds, List.of()).indicator();
  }

  private void add(Indicator indicator, WrittenRules written, List<Trial> trials) {
    List<Rule> rules =
        written.rules().stream().filter(rule -> rule.on().equals(indicator.id())).toList();
    WrittenPlaces places = new WrittenPlaces(written, home, version.entryOf(indicator));
    all.add(
        new Subject(
            new Ruling(indicator, rules),
            new Mutants(sentenceReader, places, indicator, rules).all(),
            trials));
  }
}
