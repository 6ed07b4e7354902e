package org.aqcp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Quantity.Function;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.condition.Term;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Criteria and the overall roll-up share a session only if no rule could confuse them. */
class RollUpScopeTest {
  private static final org.aqcp.condition.Test OWN = comparison("of", variable("$group", "id"));
  private static final org.aqcp.condition.Test MET = comparison("met", new Term.Literal(true));

  @Test
  void the_shipped_rules_ask_for_the_parts_of_their_own_group() {
    for (String kind : List.of("criterion", "benchmark")) {
      List<Rule> rules = Shipped.evaluator("local").rulebook().on(kind);
      assertThat(rules).isNotEmpty();
      assertThat(RollUpScope.only(rules)).isTrue();
    }
  }

  @Test
  void a_rule_on_any_standing_may_take_one_for_another() {
    assertThat(RollUpScope.only(List.of(rule(standing(OWN, MET))))).isTrue();
    assertThat(RollUpScope.only(List.of(rule(standing(MET))))).isFalse();
    assertThat(RollUpScope.only(List.of(rule(standing(OWN)), rule(standing(MET))))).isFalse();
  }

  @Test
  void a_rule_on_another_fact_is_none_of_parts() {
    Pattern partner = new Pattern(Kind.of(Partner.class), "", null, Map.of(), List.of());
    assertThat(RollUpScope.only(List.of(rule(partner)))).isFalse();
  }

  @Test
  void what_a_share_or_a_comparison_asks_of_others_is_asked_of_them_too() {
    Join own = Join.of(standing(OWN));
    Join others = Join.of(standing(MET));
    Passing passing = new Passing(List.of(), List.of(new Condition.Exists(others)));
    Quantity share =
        new Quantity(own, Function.PERCENT, null, passing, Operator.AT_LEAST, new Term.Literal(50));
    Comparing comparing =
        new Comparing(
            new ComparedAmount(1, own, Function.COUNT, null),
            Operator.MORE,
            new ComparedAmount(1, others, Function.COUNT, null));
    assertThat(RollUpScope.only(List.of(rule(share)))).isFalse();
    assertThat(RollUpScope.only(List.of(rule(comparing)))).isFalse();
  }

  private static Pattern standing(org.aqcp.condition.Test... tests) {
    return new Pattern(Kind.of(Standing.class), "", null, Map.of(), List.of(tests));
  }

  private static Rule rule(Pattern pattern) {
    return rule(new Condition.Exists(Join.of(pattern)));
  }

  private static Rule rule(Condition condition) {
    Sentence sentence = new Sentence(1, List.of("there is one"), List.of(), condition);
    return new Rule("a", "criterion", true, Status.MET, List.of(sentence), "a.dslr", 1);
  }

  private static org.aqcp.condition.Test comparison(String component, Term with) {
    return new org.aqcp.condition.Test.Comparison(
        variable(Bindings.THIS, component), Operator.EQUAL, with);
  }

  private static Term variable(String name, String component) {
    return new Term.Component(new Term.Variable(name), component);
  }
}
