package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Test;

/**
 * Checks whether roll-up rules read only parts of their own group. If so, criteria and the
 * benchmark can share one session without affecting each other.
 */
final class RollUpScope {
  /** The test in DRL. Comparing tests structurally would slow down the start too much. */
  private static final String OWN_PARTS = "of == $group.id";

  private RollUpScope() {}

  static boolean only(List<Rule> rollUps) {
    return rollUps.stream()
        .flatMap(rule -> rule.sentences().stream())
        .allMatch(sentence -> only(sentence.condition().conditions()));
  }

  private static boolean only(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return pattern.kind() == Kind.of(Standing.class)
          && pattern.from() == null
          && pattern.tests().stream().map(Test::toString).anyMatch(OWN_PARTS::equals);
    }
    List<Condition> parts = new ArrayList<>(condition.of().parts());
    if (condition instanceof Quantity share) {
      parts.addAll(share.passing().parts());
    }
    if (condition instanceof Comparing comparing) {
      parts.addAll(comparing.right().patterns());
    }
    return only(parts);
  }

  private static boolean only(Collection<Condition> parts) {
    return parts.stream().allMatch(RollUpScope::only);
  }
}
