package org.aqcp.explanation.remedy;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Change;

/**
 * Changes to a partnership that improve a verdict. Confirmed by evaluating the changed partnership.
 *
 * @param rule the rule that holds after the changes
 * @param becomes the status of the indicator after the changes
 * @param sideEffects the other indicators that get worse
 */
public record Remedy(
    Rule rule, List<Change> changes, Status becomes, List<SideEffect> sideEffects) {
  public Remedy {
    changes = List.copyOf(changes);
    sideEffects = List.copyOf(sideEffects);
  }

  /** A remedy without known side effects. */
  Remedy(Rule rule, List<Change> changes, Status becomes) {
    this(rule, changes, becomes, List.of());
  }

  Remedy with(List<SideEffect> effects) {
    return new Remedy(rule, changes, becomes, effects);
  }

  /** The partnership after the changes. */
  public Partnership in(Partnership partnership) {
    return in(partnership, changes);
  }

  static Partnership in(Partnership partnership, List<Change> changes) {
    Partnership changed = partnership;
    for (Change change : changes) {
      changed = change.in(changed);
    }
    return changed;
  }
}
