package org.aqcp.search.apart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.EmptyPartnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

final class CaseHuntTest {
  private static final Partnership EMPTY =
      EmptyPartnership.partnership("local", LocalDate.of(2014, 6, 30));

  private static final Indicator CO_DESIGN = Shipped.VERSION.indicator("L2.2").orElseThrow();
  private static final List<Rule> RULES = Shipped.evaluator("local").rulebook().on(CO_DESIGN.id());
  private static final Rule MET = RULES.get(0);
  private static final Rule PARTLY = RULES.get(1);

  @Test
  void what_another_sentence_says_already_makes_no_difference() {
    List<Sentence> more =
        Stream.concat(MET.sentences().stream(), PARTLY.sentences().stream()).toList();
    Ruling longer = ruling(MET.saying(MET.conclusion(), more), PARTLY);
    CaseHunt.Found found = hunt(ruling(MET, PARTLY), longer);
    assertThat(found.given()).isEmpty();
    assertThat(found.facts()).isGreaterThan(2);
  }

  @Test
  void a_rule_that_a_better_one_outdoes_makes_no_difference() {
    Rule lesser = MET.saying(Status.PARTLY_MET, MET.sentences());
    CaseHunt.Found found = hunt(ruling(MET, PARTLY), ruling(MET, PARTLY, lesser));
    assertThat(found.given()).isEmpty();
    assertThat(found.facts()).isGreaterThan(2);
  }

  @Test
  void a_number_that_is_another_makes_a_difference_that_is_known() {
    Ruling real = ruling(MET, PARTLY);
    Indicator changed = CO_DESIGN.with(Map.of("employers", 3, "review-years", 2));
    Ruling stricter = new Ruling(changed, List.of(MET, PARTLY));
    assertThat(hunt(real, stricter).given())
        .hasValueSatisfying(
            given -> {
              assertThat(real.status(given)).isEqualTo(Status.MET);
              assertThat(stricter.status(given)).isEqualTo(Status.PARTLY_MET);
            });
  }

  @Test
  void a_share_that_takes_many_facts_is_found() {
    Indicator indicator = Shipped.VERSION.indicator("L4.1").orElseThrow();
    List<Rule> rules = Shipped.evaluator("local").rulebook().on(indicator.id());
    Map<String, Integer> less = new HashMap<>(indicator.thresholds());
    less.put("removed-percent", 49);
    Ruling real = new Ruling(indicator, rules);
    Ruling easier = new Ruling(indicator.with(less), rules);
    assertThat(hunt(real, easier).given())
        .hasValueSatisfying(
            given -> assertThat(real.status(given)).isNotEqualTo(easier.status(given)));
  }

  private static Ruling ruling(Rule... rules) {
    return new Ruling(CO_DESIGN, List.of(rules));
  }

  private static CaseHunt.Found hunt(Ruling one, Ruling other) {
    return new CaseHunt(one, other, EMPTY, List.of()).find();
  }
}
