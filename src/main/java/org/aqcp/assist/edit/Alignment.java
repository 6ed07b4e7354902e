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

  /**
   * The same for a list that is another as a whole: an entry that it states was there before, as
   * many as can be in their order.
   */
  static int[] ofStated(List<Node> before, List<Node> after) {
    int[][] most = new int[after.size() + 1][before.size() + 1];
    for (int i = after.size() - 1; i >= 0; i--) {
      for (int j = before.size() - 1; j >= 0; j--) {
        most[i][j] =
            SameTree.of(before.get(j), after.get(i))
                ? most[i + 1][j + 1] + 1
                : Math.max(most[i + 1][j], most[i][j + 1]);
      }
    }
    return path(most);
  }

  /** The indexes by which most are kept; -1 for the others. */
  private static int[] path(int[][] most) {
    int[] from = new int[most.length - 1];
    int j = 0;
    for (int i = 0; i < from.length; i++) {
      from[i] = -1;
      if (most[i][j] > most[i + 1][j]) {
        while (most[i][j] == most[i][j + 1]) {
          j++;
        }
        from[i] = j++;
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
