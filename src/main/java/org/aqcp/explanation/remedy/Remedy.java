package org.aqcp.explanation.remedy;

import java.util.List;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Change;

/**
 * Changes of what a partnership states that turn a verdict. Found, made and evaluated: with them
 * the verdict is what is promised.
 *
 * @param rule that holds after them
 * @param becomes the status of the indicator after them
 * @param sideEffects the other indicators that get worse
 */
public record Remedy(
    Rule rule, List<Change> changes, Status becomes, List<SideEffect> sideEffects) {
  public Remedy {
    changes = List.copyOf(changes);
    sideEffects = List.copyOf(sideEffects);
  }

  /** One whose side effects are not known. */
  Remedy(Rule rule, List<Change> changes, Status becomes) {
    this(rule, changes, becomes, List.of());
  }

  /** The partnership after the changes. */
  public Partnership in(Partnership partnership) {
    Partnership changed = partnership;
    for (Change change : changes) {
      changed = change.in(changed);
    }
    return changed;
  }
}
