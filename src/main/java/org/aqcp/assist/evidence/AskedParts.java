package org.aqcp.assist.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * The parts of facts of one kind that a condition asks for.
 *
 * @param tested those whose values the sentence does not say itself
 * @param counted those whose values are counted or added up
 */
record AskedParts(Set<String> tested, Set<String> counted) {
  static AskedParts of(Condition condition, Class<?> kind) {
    AskedParts asked = new AskedParts(new HashSet<>(), new HashSet<>());
    for (Pattern pattern : condition.patterns()) {
      if (pattern.kind().type() == kind) {
        asked.add(pattern.tests());
      }
    }
    if (condition instanceof Quantity quantity
        && quantity.counted() instanceof Term.Component counted) {
      asked.counted.add(counted.name());
    }
    return asked;
  }

  private void add(List<Test> tests) {
    for (Test test : tests) {
      if (test instanceof Test.All all) {
        add(all.of());
      } else if (!(test instanceof Test.Comparison one) || !isSaid(one)) {
        test.comparisons().forEach(this::add);
      }
    }
  }

  /** Whether the sentence names the one value that fits. */
  private static boolean isSaid(Test.Comparison test) {
    return test.operator() == Operator.EQUAL || test.operator() == Operator.CONTAINS;
  }

  private void add(Test.Comparison test) {
    Term left = test.left() instanceof Term.Size size ? size.list() : test.left();
    if (left instanceof Term.Component component && component.ofThis()) {
      tested.add(component.name());
    }
  }
}
