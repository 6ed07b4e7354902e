package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.plain.Answer;
import org.aqcp.plain.LocalFourToSix;
import org.aqcp.plain.LocalOneToThree;
import org.aqcp.plain.StateOneToTwo;
import org.aqcp.plain.StateThreeToFive;
import org.aqcp.plain.WholePartnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped indicators are what their English says, in plain Java, from the rules' sentences to
 * the status.
 */
class PlainEvaluatorTest {
  /** Of each level. */
  private static final int PARTNERSHIPS = Amount.of(1_000);

  /** In so many, each indicator gets every status that its rules can give. */
  private static final int FULL_SIZE = 10_000;

  private static final Map<String, List<Answer.Asked>> ASKED =
      Map.of(
          "local", join(LocalOneToThree.ALL, LocalFourToSix.ALL),
          "state", join(StateOneToTwo.ALL, StateThreeToFive.ALL));

  private final Map<String, Map<Answer, Integer>> given = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void a_whole_partnership_gets_the_status_that_the_english_gives_it(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = generator(evaluator, level);
    for (int seed = 0; seed < PARTNERSHIPS; seed++) {
      Partnership whole = generator.whole(seed);
      Map<String, Verdict> verdicts = verdicts(evaluator, whole);
      for (Answer.Asked asked : ASKED.get(level)) {
        Answer answer = asked.answer().apply(new WholePartnership(whole));
        given
            .computeIfAbsent(asked.indicator(), id -> new EnumMap<>(Answer.class))
            .merge(answer, 1, Integer::sum);
        compare(asked.indicator(), answer, verdicts, "partnership " + seed);
      }
    }
    given.forEach((id, answers) -> Amount.say("%s by its English: %s", id, answers));
    assertThat(differences).isEmpty();
    int least = PARTNERSHIPS < FULL_SIZE ? 2 : 3;
    assertThat(given).allSatisfy((id, answers) -> assertThat(answers).hasSizeBetween(least, 4));
  }

  /** What is unreported may be anything: of each completion the English gives a possible status. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_the_english_gives_a_completed_partnership_was_possible_before(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = generator(evaluator, level);
    for (int seed = 0; seed < PARTNERSHIPS; seed++) {
      Partnership partly = generator.partnership(seed);
      Map<String, Verdict> verdicts = verdicts(evaluator, partly);
      WholePartnership whole = new WholePartnership(generator.completed(partly, 1, seed));
      for (Answer.Asked asked : ASKED.get(level)) {
        Answer answer = asked.answer().apply(whole);
        compare(asked.indicator(), answer, verdicts, "completed partnership " + seed);
      }
    }
    assertThat(differences).isEmpty();
  }

  private void compare(String id, Answer answer, Map<String, Verdict> verdicts, String where) {
    Verdict verdict = verdicts.get(id);
    Set<Status> possible = EnumSet.of(verdict.status());
    possible.addAll(verdict.couldBecome());
    if (!possible.contains(Status.valueOf(answer.name()))) {
      differences.add("%s of %s: %s, in English %s".formatted(id, where, possible, answer));
    }
  }

  private static Map<String, Verdict> verdicts(Evaluator evaluator, Partnership partnership) {
    List<Indicator> indicators = new ArrayList<>();
    for (Answer.Asked asked : ASKED.get(partnership.level())) {
      indicators.add(evaluator.version().indicator(asked.indicator()).orElseThrow());
    }
    return evaluator.evaluate(partnership, indicators).stream()
        .collect(Collectors.toMap(it -> it.indicator().id(), IndicatorVerdict::verdict));
  }

  /** Partnerships tailored to the rules whose English is stated. */
  private static PartnershipGenerator generator(Evaluator evaluator, String level) {
    Set<String> ids =
        ASKED.get(level).stream().map(Answer.Asked::indicator).collect(Collectors.toSet());
    List<Focus> stated =
        Focus.all(evaluator, level).stream()
            .filter(focus -> ids.contains(focus.indicator().id()))
            .toList();
    return new PartnershipGenerator(level, stated);
  }

  private static List<Answer.Asked> join(List<Answer.Asked> one, List<Answer.Asked> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
