package org.aqcp.logic;

import java.util.Objects;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;

/** What follows from facts that are found together. */
final class JoinLogic {
  private JoinLogic() {}

  /** Whether there is a way for the wanted join to hold wherever there is one for the given. */
  static boolean implies(Join given, Join wanted) {
    return given.parts().size() >= wanted.parts().size() && partsImply(given, wanted);
  }

  /** Whether each way for the given join to hold makes one of its own for the wanted join. */
  static boolean narrows(Join given, Join wanted) {
    // further conditions take ways away; a further pattern may make several of one
    return implies(given, wanted) && patterns(given) == patterns(wanted);
  }

  private static boolean partsImply(Join given, Join wanted) {
    for (int i = 0; i < wanted.parts().size(); i++) {
      if (!implies(given.parts().get(i), wanted.parts().get(i))) {
        return false;
      }
    }
    return true;
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

  /** Whether there is never a way for it to hold. */
  static boolean impossible(Join join) {
    return join.parts().stream()
        .filter(Pattern.class::isInstance)
        .map(Pattern.class::cast)
        .anyMatch(pattern -> TestLogic.impossible(pattern.kind(), pattern.tests()));
  }
}
