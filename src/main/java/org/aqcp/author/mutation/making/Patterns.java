package org.aqcp.author.mutation.making;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Test;

/** What conditions are made of. */
public final class Patterns {
  private Patterns() {}

  /** Every pattern of a condition; of {@code every} also with what is asked of each. */
  static List<Pattern> in(Condition condition) {
    List<Pattern> patterns = new ArrayList<>();
    collect(condition, patterns);
    return patterns;
  }

  private static void collect(Condition condition, List<Pattern> patterns) {
    if (condition instanceof Pattern pattern) {
      patterns.add(pattern);
    } else if (condition instanceof Condition.Exists exists) {
      collect(exists.of(), patterns);
    } else if (condition instanceof Condition.Absent absent) {
      collect(absent.of(), patterns);
    } else if (condition instanceof Quantity quantity) {
      collect(quantity.of(), patterns);
    } else if (condition instanceof Condition.Every every) {
      patterns.add(every.domain().askingAlso(every.tests()));
    }
  }

  private static void collect(Join join, List<Pattern> patterns) {
    join.parts().forEach(part -> collect(part, patterns));
  }

  static List<Test.Comparison> comparisons(List<Test> tests) {
    List<Test.Comparison> comparisons = new ArrayList<>();
    for (Test test : tests) {
      if (test instanceof Test.All all) {
        comparisons.addAll(comparisons(all.of()));
      } else if (test instanceof Test.Any any) {
        comparisons.addAll(comparisons(any.of()));
      } else {
        comparisons.add((Test.Comparison) test);
      }
    }
    return comparisons;
  }
}
