package org.aqcp.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Rule;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules written as DRL. */
final class RuleDrlTest {
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void what_is_written_is_read_as_the_same_condition(String level) throws NotReadable {
    for (Rule rule : Shipped.evaluator(level).rulebook().rules()) {
      List<Condition> conditions = new ArrayList<>();
      rule.sentences().forEach(sentence -> conditions.addAll(sentence.condition().conditions()));
      for (Condition condition : conditions) {
        String drl = RuleDrl.of(condition, "$quantity1");
        assertThat(ConditionReader.read(drl, rule.rollUp())).as(drl).isEqualTo(condition);
      }
    }
  }
}
