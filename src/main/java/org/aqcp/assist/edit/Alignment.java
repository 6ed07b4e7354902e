package org.aqcp.assist.edit;

import java.util.Arrays;
import java.util.List;
import org.aqcp.input.problem.Place;
import org.aqcp.input.yaml.Node;

/** Finds which entries of an edited list were there before. */
final class Alignment {
  private Alignment() {}

  /**
   * For each entry of a list, the index that it had before, also if it was edited or replaced; -1
   * if it is new. They rise.
   */
  static int[] of(List<Node> before, List<Node> after) {
    int[] from = new int[after.size()];
    Arrays.fill(from, -1);
    int last = -1;
    for (int i = 0; i < after.size(); i++) {
      for (int j = last + 1; j < before.size() && from[i] < 0; j++) {
        if (isOne(before.get(j), after.get(i))) {
          from[i] = j;
          last = j;
        }
      }
    }
    // what is left between two that stayed was replaced
    int free = 0;
    for (int i = 0; i < from.length; i++) {
      if (from[i] >= 0) {
        free = from[i] + 1;
      } else if (free < next(from, i, before.size())) {
        from[i] = free++;
      }
    }
    return from;
  }

  private static int next(int[] from, int at, int most) {
    for (int i = at + 1; i < from.length; i++) {
      if (from[i] >= 0) {
        return from[i];
      }
    }
    return most;
  }

  /** Whether nothing was edited in it. */
  private static boolean isSame(Object one, Object other) {
    return one == other;
  }

  private static boolean isOne(Node one, Node other) {
    return isSame(one, other)
        || (one instanceof Node.Mapping
            && other instanceof Node.Mapping
            && !one.place().equals(Place.NOWHERE)
            && one.place().equals(other.place()));
  }
}
