package org.aqcp.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rewriting;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Status;
import org.aqcp.condition.Test;

/**
 * Whether two sets of rules say the same, but for what never matters: the words and the order of
 * sentences, the order of alternatives, names of rules, and whether a number is written or is the
 * value of a threshold. Where it says yes, no partnership can tell them apart; where it says no,
 * one may or may not.
 */
public final class SameMeaning {
  private SameMeaning() {}

  /**
   * Compares rules.
   *
   * @param thresholds the values that the rules use by name
   * @param otherThresholds those that the other rules use
   */
  public static boolean of(
      List<Rule> rules,
      Map<String, Integer> thresholds,
      List<Rule> others,
      Map<String, Integer> otherThresholds) {
    return meaning(rules, thresholds).equals(meaning(others, otherThresholds));
  }

  private record Meaning(Status conclusion, Set<Requirement> sentences) {}

  private static Set<Meaning> meaning(List<Rule> rules, Map<String, Integer> thresholds) {
    Set<Meaning> meaning = new HashSet<>();
    for (Rule rule : rules) {
      Set<Requirement> sentences = new HashSet<>();
      rule.sentences()
          .forEach(one -> sentences.add(ordered(Logic.of(one.condition(), thresholds).plain())));
      meaning.add(new Meaning(rule.conclusion(), sentences));
    }
    return meaning;
  }

  private static Requirement ordered(Requirement plain) {
    if (!(plain instanceof SentenceBlock block)) {
      return new InOrder().requirement(plain);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence one : block.sentences()) {
      sentences.add(new Sentence(0, List.of(), List.of(), ordered(one.condition())));
    }
    sentences.sort(Comparator.comparing(one -> one.condition().toString()));
    return block.of(sentences);
  }

  /** Puts tests that may stand in any order into one. */
  private static final class InOrder extends Rewriting {
    @Override
    protected Pattern pattern(Pattern pattern) {
      Pattern rewritten = super.pattern(pattern);
      return new Pattern(
          rewritten.kind(),
          rewritten.name(),
          rewritten.from(),
          rewritten.bindings(),
          sorted(rewritten.tests()));
    }

    @Override
    protected Test test(Test test) {
      Test rewritten = super.test(test);
      if (rewritten instanceof Test.Any any) {
        return new Test.Any(sorted(any.of()));
      }
      return rewritten instanceof Test.All all ? new Test.All(sorted(all.of())) : rewritten;
    }

    private static List<Test> sorted(List<Test> tests) {
      return tests.stream().distinct().sorted(Comparator.comparing(Test::toString)).toList();
    }
  }
}
