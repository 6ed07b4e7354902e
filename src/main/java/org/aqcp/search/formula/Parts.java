package org.aqcp.search.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Different formulas, by their ids. */
final class Parts {
  private static final Comparator<Formula> BY_ID = Comparator.comparingInt(Formula::id);

  private final List<Formula> all;

  Parts(List<Formula> of) {
    Formula[] sorted = of.toArray(new Formula[0]);
    Arrays.sort(sorted, BY_ID);
    all = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        all.add(sorted[i]);
      }
    }
  }

  /**
   * Leaves out what others say as well: a choice that takes one option does not take another. False
   * if two of the parts cannot be so at the same time.
   *
   * @param isTaken whether all of the parts have to be so; else each of them has to fail
   */
  boolean cover(boolean isTaken) {
    Map<Integer, Integer> options = null;
    for (Formula part : all) {
      if (part instanceof Formula.Taken one && one.isTaken() == isTaken) {
        options = options == null ? new HashMap<>() : options;
        Integer other = options.put(one.choice(), one.option());
        if (other != null && other != one.option()) {
          return false;
        }
      }
    }
    if (options != null) {
      leaveOut(isTaken, options);
    }
    return true;
  }

  private void leaveOut(boolean isTaken, Map<Integer, Integer> options) {
    all.removeIf(part -> isCovered(part, isTaken, options));
  }

  private static boolean isCovered(Formula part, boolean isTaken, Map<Integer, Integer> options) {
    return part instanceof Formula.Taken one
        && one.isTaken() != isTaken
        && options.containsKey(one.choice())
        && options.get(one.choice()) != one.option();
  }

  boolean contain(Formula one) {
    return Collections.binarySearch(all, one, BY_ID) >= 0;
  }

  List<Formula> all() {
    return all;
  }

  long[] ids() {
    long[] ids = new long[all.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = all.get(i).id();
    }
    return ids;
  }
}
