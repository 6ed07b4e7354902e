package org.aqcp.evaluation;

import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Test;

/**
 * Whether roll-up rules ask for the parts of their own group and for nothing else. Then criteria
 * and the whole are kept apart in one session: what is true of one says nothing on the other.
 */
final class RollUpScope {
  /** As DRL: to compare tests part by part costs a start more than all the rest of this. */
  private static final String OWN = "of == $group.id";

  private RollUpScope() {}

  static boolean only(List<Rule> rollUps) {
    return rollUps.stream()
        .flatMap(rule -> rule.sentences().stream())
        .allMatch(sentence -> only(sentence.condition()));
  }

  private static boolean only(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return pattern.kind() == Kind.of(Standing.class)
          && pattern.from() == null
          && pattern.tests().stream().map(Test::toString).anyMatch(OWN::equals);
    }
    return condition.of().parts().stream().allMatch(RollUpScope::only);
  }
}
