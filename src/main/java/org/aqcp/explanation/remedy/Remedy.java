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
 */
public record Remedy(Rule rule, List<Change> changes, Status becomes) {
  public Remedy {
    changes = List.copyOf(changes);
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
