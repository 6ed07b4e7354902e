package org.aqcp.author.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.framework.Indicator;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

class TargetsTest {
  private static final Indicator CO_DESIGN = Shipped.VERSION.indicator("L2.2").orElseThrow();
  private static final List<Rule> RULES = Shipped.evaluator("local").rulebook().on(CO_DESIGN.id());

  @Test
  void each_status_sentence_and_side_of_a_threshold_is_to_be_shown() {
    assertThat(statuses(RULES))
        .containsExactlyInAnyOrder(Status.MET, Status.PARTLY_MET, Status.NOT_MET, Status.UNKNOWN);
    // three sentences, each true, false and open; two thresholds with two sides each
    assertThat(of(Target.OfSentence.class, RULES)).hasSize(9);
    assertThat(of(Target.OfBoundary.class, RULES)).hasSize(4);
  }

  @Test
  void a_status_that_no_rule_concludes_is_not_asked_for() {
    assertThat(statuses(RULES.subList(0, 1))).doesNotContain(Status.PARTLY_MET);
  }

  @Test
  void a_lesser_status_that_a_better_rule_always_outdoes_is_not_asked_for() {
    Rule met = RULES.get(0);
    Rule lesser = with(met, Status.PARTLY_MET, met.sentences());
    assertThat(statuses(List.of(met, lesser))).doesNotContain(Status.PARTLY_MET);
    Rule easier = with(met, Status.PARTLY_MET, met.sentences().subList(0, 1));
    assertThat(statuses(List.of(met, easier))).contains(Status.PARTLY_MET);
  }

  @Test
  void nothing_is_less_than_none() {
    Indicator none = CO_DESIGN.with(Map.of("employers", 0, "review-years", 0));
    List<Target> targets = Targets.of(none, RULES);
    assertThat(targets.stream().filter(t -> isOn(t, RULES.get(0).sentences().get(0))))
        .singleElement()
        .isInstanceOfSatisfying(
            Target.OfSentence.class, t -> assertThat(t.truth()).isEqualTo(Truth.TRUE));
    assertThat(of(Target.OfBoundary.class, targets.stream())).hasSize(2);
  }

  private static boolean isOn(Target target, Sentence sentence) {
    return target instanceof Target.OfSentence of && of.sentence().equals(sentence);
  }

  private static Rule with(Rule rule, Status conclusion, List<Sentence> sentences) {
    return new Rule(
        rule.name() + " too",
        rule.on(),
        rule.rollUp(),
        conclusion,
        sentences,
        rule.file(),
        rule.line());
  }

  private static List<Status> statuses(List<Rule> rules) {
    return of(Target.OfStatus.class, rules).stream().map(Target.OfStatus::status).toList();
  }

  private static <T> List<T> of(Class<T> kind, List<Rule> rules) {
    return of(kind, Targets.of(CO_DESIGN, rules).stream());
  }

  private static <T> List<T> of(Class<T> kind, Stream<Target> targets) {
    return targets.filter(kind::isInstance).map(kind::cast).toList();
  }
}
