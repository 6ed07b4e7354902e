package org.aqcp.search.choice;

import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Requirement;

/**
 * What one indicator asks for.
 *
 * @param ways in which it can come to be as wanted; in each, all requirements have to hold
 * @param others that hold, and should go on to: nothing has to be done for them, but what is said
 *     for the ways had better fit them
 * @param fixed what is bound from the start: the partnership and the indicator
 */
public record Asked(
    List<List<? extends Requirement>> ways, List<? extends Requirement> others, Bindings fixed) {
  public Asked {
    ways = List.copyOf(ways);
    others = List.copyOf(others);
  }

  public Asked(List<List<? extends Requirement>> ways, Bindings fixed) {
    this(ways, List.of(), fixed);
  }
}
