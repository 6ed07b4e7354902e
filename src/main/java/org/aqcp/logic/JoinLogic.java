package org.aqcp.logic;

import java.util.Objects;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;

/** What follows from joins. */
final class JoinLogic {
  private JoinLogic() {}

  /** Whether the wanted join holds in some way whenever the given one does. */
  static boolean implies(Join given, Join wanted) {
    if (given.parts().size() < wanted.parts().size()) {
      return false;
    }
    for (int i = 0; i < wanted.parts().size(); i++) {
      if (!implies(given.parts().get(i), wanted.parts().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether each way in which the given join holds yields a separate way for the wanted join. */
  static boolean narrows(Join given, Join wanted) {
    // additional conditions only remove ways, but an additional pattern can multiply them
    return implies(given, wanted) && patterns(given) == patterns(wanted);
  }

  private static boolean implies(Condition given, Condition wanted) {
    return (given instanceof Pattern one && wanted instanceof Pattern other)
        ? implies(one, other)
        : given.equals(wanted);
  }

  static boolean implies(Pattern given, Pattern wanted) {
    return sameFacts(given, wanted) && TestLogic.implies(given.tests(), wanted.tests());
  }

  static boolean sameFacts(Pattern one, Pattern other) {
    return one.kind() == other.kind()
        && Objects.equals(one.from(), other.from())
        && one.name().equals(other.name());
  }

  static long patterns(Join join) {
    return join.parts().stream().filter(Pattern.class::isInstance).count();
  }

  /** Whether the join can never hold. */
  static boolean impossible(Join join) {
    return join.parts().stream()
        .filter(Pattern.class::isInstance)
        .map(Pattern.class::cast)
        .anyMatch(pattern -> TestLogic.impossible(pattern.kind(), pattern.tests()));
  }
}
