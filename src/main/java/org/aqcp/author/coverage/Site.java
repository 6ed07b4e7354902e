package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * A place in a condition that asks for a threshold.
 *
 * @param of a {@link Quantity} or a {@link Test.Comparison}
 */
record Site(Object of, String threshold, Operator operator) {
  /** All places in a condition, in its order. */
  static List<Site> in(Condition condition) {
    List<Site> sites = new ArrayList<>();
    collect(condition, sites);
    return sites.stream().distinct().toList();
  }

  /** Whether it is held against a number, not a day. */
  boolean isNumber() {
    Term bound = of instanceof Quantity q ? q.needed() : ((Test.Comparison) of).right();
    return bound instanceof Term.Call call && call.method().equals("threshold");
  }

  /** The condition with the threshold moved by some steps: days of dates, else its own units. */
  Condition moved(Condition condition, int steps) {
    return with(condition, operator, steps);
  }

  /** The condition that compares in another way with what lies some steps beside the threshold. */
  Condition with(Condition condition, Operator by, int steps) {
    return new Rewriting(of, changed(by, steps)).of(condition);
  }

  private Object changed(Operator by, int steps) {
    if (of instanceof Quantity q) {
      return q.against(by, shifted(q.needed(), steps));
    }
    Test.Comparison comparison = (Test.Comparison) of;
    return new Test.Comparison(comparison.left(), by, shifted(comparison.right(), steps));
  }

  private static Term shifted(Term term, int steps) {
    return steps == 0 ? term : new Term.Shifted(term, steps);
  }

  private static void collect(Condition condition, List<Site> sites) {
    if (condition instanceof Quantity quantity) {
      threshold(quantity.needed())
          .ifPresent(name -> sites.add(new Site(quantity, name, quantity.operator())));
      collect(quantity.of(), sites);
    } else if (condition instanceof Condition.Exists exists) {
      collect(exists.of(), sites);
    } else if (condition instanceof Condition.Absent absent) {
      collect(absent.of(), sites);
    } else if (condition instanceof Condition.Every every) {
      collect(every.domain(), sites);
      every.tests().forEach(test -> collect(test, sites));
    } else if (condition instanceof Pattern pattern) {
      pattern.tests().forEach(test -> collect(test, sites));
    }
  }

  private static void collect(Join join, List<Site> sites) {
    join.parts().forEach(part -> collect(part, sites));
  }

  private static void collect(Test test, List<Site> sites) {
    if (test instanceof Test.All all) {
      all.of().forEach(one -> collect(one, sites));
    } else if (test instanceof Test.Any any) {
      any.of().forEach(one -> collect(one, sites));
    } else if (test instanceof Test.Comparison comparison && isOrder(comparison.operator())) {
      threshold(comparison.right())
          .ifPresent(name -> sites.add(new Site(comparison, name, comparison.operator())));
    }
  }

  private static boolean isOrder(Operator operator) {
    return switch (operator) {
      case LESS, AT_MOST, MORE, AT_LEAST -> true;
      default -> false;
    };
  }

  private static Optional<String> threshold(Term term) {
    if (!(term instanceof Term.Call call)) {
      return Optional.empty();
    }
    return call.method().equals("threshold") && call.argument() instanceof Term.Literal name
        ? Optional.of(String.valueOf(name.value()))
        : threshold(call.argument());
  }
}
