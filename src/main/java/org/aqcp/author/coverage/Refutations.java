package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** What would have to hold for a sentence not to hold. */
final class Refutations {
  private Refutations() {}

  /** Conditions each of which rules a condition out. */
  static List<Condition> of(Condition condition) {
    if (condition instanceof Condition.Exists exists) {
      return List.of(new Condition.Absent(exists.of()));
    }
    if (condition instanceof Condition.Absent absent) {
      return List.of(new Condition.Exists(absent.of()));
    }
    if (condition instanceof Condition.Every every) {
      List<Condition> all = new ArrayList<>();
      all.add(new Condition.Absent(Join.of(every.domain())));
      every.tests().forEach(test -> all.add(exception(every.domain(), test)));
      return all;
    }
    return condition instanceof Quantity quantity ? List.of(of(quantity)) : List.of();
  }

  private static Condition exception(Pattern domain, Test failing) {
    return new Condition.Exists(Join.of(domain.askingAlso(List.of(failing.negated()))));
  }

  /** More than a number is at least one more: what is sought is a number to reach. */
  private static Quantity of(Quantity q) {
    return q.operator() == Operator.AT_MOST
        ? q.against(Operator.AT_LEAST, new Term.Shifted(q.needed(), 1))
        : q.against(q.operator().negated(), q.needed());
  }
}
