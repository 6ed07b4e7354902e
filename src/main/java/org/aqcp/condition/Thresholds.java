package org.aqcp.condition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of the thresholds that a condition asks for, in its order. */
final class Thresholds extends Rewriting {
  private final Set<String> found = new LinkedHashSet<>();

  private Thresholds() {}

  static List<String> of(Requirement condition) {
    Thresholds thresholds = new Thresholds();
    var unused = thresholds.requirement(condition);
    return List.copyOf(thresholds.found);
  }

  @Override
  protected Term term(Term term) {
    if (term instanceof Term.Call call) {
      call.threshold().ifPresent(found::add);
    }
    return super.term(term);
  }
}
