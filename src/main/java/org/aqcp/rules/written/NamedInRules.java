package org.aqcp.rules.written;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.text.RulePlaces;
import org.aqcp.rules.text.RuleProblem;

/** Checks that what the sentences of one file name is in the framework version. */
record NamedInRules(FrameworkVersion version, RulePlaces places, List<Rule> rules) {
  private static final String BENCHMARK = "benchmark";

  void addTo(List<Problem> problems) {
    for (Rule rule : rules) {
      for (Sentence sentence : rule.allSentences()) {
        thresholds(rule, sentence, problems);
        if (sentence.condition() instanceof SentenceBlock block) {
          number(rule, sentence, block, problems);
        } else if (rule.rollUp()) {
          parts(rule, sentence, problems);
        }
      }
    }
  }

  private void thresholds(Rule rule, Sentence sentence, List<Problem> problems) {
    Map<String, Integer> known = version.thresholds(rule.on());
    for (String name : sentence.ownThresholds()) {
      if (!known.containsKey(name)) {
        Problem problem =
            new Problem(
                RuleProblem.UNKNOWN_THRESHOLD,
                rule.file(),
                places.of("`" + name + "`", rule.file(), sentence.line()),
                owner(rule) + " has no threshold `" + name + "`",
                advice(name, rule).or(addIt(rule, known)));
        // a fix, if only one known threshold is similar to the name
        problems.add(
            Suggestion.onlyNear(name, known.keySet())
                .filter(only -> !isRenamed(name, only, rule))
                .map(only -> problem.fixedBy("`" + only + "`"))
                .orElse(problem));
      }
    }
  }

  /** The value of the threshold that a block compares the number of its sentences with. */
  private void number(Rule rule, Sentence sentence, SentenceBlock block, List<Problem> problems) {
    Map<String, Integer> known = version.thresholds(rule.on());
    for (String name : sentence.ownThresholds()) {
      Optional.ofNullable(known.get(name))
          .flatMap(value -> BlockNumbers.wrong(block.of(), value, block.sentences().size()))
          .ifPresent(
              wrong ->
                  problems.add(
                      new Problem(
                          RuleProblem.WRONG_NUMBER_OF_SENTENCES,
                          rule.file(),
                          places.of("`" + name + "`", rule.file(), sentence.line()),
                          wrong.message(),
                          "`" + name + "` is " + known.get(name) + "; " + BlockNumbers.HINT)));
    }
  }

  private String owner(Rule rule) {
    return rule.rollUp() ? "`" + version.id() + "`" : "indicator " + rule.on();
  }

  private String addIt(Rule rule, Map<String, Integer> known) {
    return (known.isEmpty() ? "" : "it has " + Words.listed(known.keySet()) + "; ")
        + (rule.rollUp() ? "add it to `thresholds` in " : "add it to the indicator in ")
        + version.origin().file();
  }

  /** Whether a threshold seems to be renamed in the rules only: no rule has the old name. */
  private boolean isRenamed(String name, String old, Rule rule) {
    return (name.contains(old) || old.contains(name))
        && Math.abs(name.length() - old.length()) > 1
        && rules.stream()
            .filter(other -> other.on().equals(rule.on()))
            .flatMap(other -> other.sentences().stream())
            .noneMatch(sentence -> sentence.thresholds().contains(old));
  }

  private Advice advice(String name, Rule rule) {
    Advice advice = Suggestion.advice(name, version.thresholds(rule.on()).keySet());
    return advice.meant().filter(old -> isRenamed(name, old, rule)).isPresent()
        ? new Advice(
            advice.hint() + " if it has a new name, write that into " + version.origin().file(),
            advice.meant())
        : advice;
  }

  /** A criterion or indicator that does not exist would never be met. */
  private void parts(Rule rule, Sentence sentence, List<Problem> problems) {
    Set<String> known = new TreeSet<>();
    for (Criterion criterion : version.criteria()) {
      if (rule.on().equals(BENCHMARK)) {
        known.add(criterion.id());
      } else {
        criterion.indicators().stream().map(Indicator::id).forEach(known::add);
      }
    }
    String part = rule.on().equals(BENCHMARK) ? "criterion" : "indicator";
    for (Pattern pattern : sentence.condition().patterns()) {
      for (Test test : pattern.tests()) {
        for (Test.Comparison compared : test.comparisons()) {
          if (isNamed(pattern, compared) && !known.contains(name(compared))) {
            problems.add(unknown(name(compared), part, rule, sentence, known));
          }
        }
      }
    }
  }

  private static boolean isNamed(Pattern pattern, Test.Comparison compared) {
    return pattern.kind().type() == Standing.class
        && compared.left() instanceof Term.Component component
        && component.ofThis()
        && component.name().equals("id")
        && compared.right() instanceof Term.Literal;
  }

  private static String name(Test.Comparison compared) {
    return String.valueOf(((Term.Literal) compared.right()).value());
  }

  private Problem unknown(
      String name, String part, Rule rule, Sentence sentence, Set<String> known) {
    Problem problem =
        new Problem(
            InputProblem.UNKNOWN_VALUE,
            rule.file(),
            places.of(name, rule.file(), sentence.line()),
            "`%s` has no %s `%s`".formatted(version.id(), part, name),
            Suggestion.advice(name, known).or("it has " + Words.listed(known)));
    return Suggestion.slip(name, known).map(problem::fixedBy).orElse(problem);
  }
}
