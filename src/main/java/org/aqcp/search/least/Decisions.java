package org.aqcp.search.least;

import java.util.BitSet;

/**
 * Options that are taken and options that are ruled out; of all other choices, nothing is taken.
 */
final class Decisions {
  private final Options options;
  private final int[] taken;
  private final BitSet ruledOut = new BitSet();
  private final BitSet decided = new BitSet();

  /** The choices of which an option is taken or ruled out. */
  private final BitSet touched = new BitSet();

  Decisions(Options options) {
    this.options = options;
    this.taken = new int[options.choices()];
  }

  void take(int choice, int option) {
    taken[choice] = option;
    decided.set(choice);
    touched.set(choice);
  }

  void rule(int choice, int option) {
    ruledOut.set(options.number(choice, option));
    touched.set(choice);
  }

  void clear() {
    touched.stream().forEach(choice -> taken[choice] = 0);
    touched.clear();
    decided.clear();
    ruledOut.clear();
  }

  void set(Decisions other) {
    clear();
    other.touched.stream().forEach(choice -> taken[choice] = other.taken[choice]);
    touched.or(other.touched);
    decided.or(other.decided);
    ruledOut.or(other.ruledOut);
  }

  /** The choices on which others decide otherwise. */
  BitSet changes(Decisions other) {
    BitSet changes = new BitSet();
    touched.stream().filter(choice -> differs(other, choice)).forEach(changes::set);
    other.touched.stream().filter(choice -> differs(other, choice)).forEach(changes::set);
    return changes;
  }

  private boolean differs(Decisions other, int choice) {
    if (taken[choice] != other.taken[choice] || decided.get(choice) != other.decided.get(choice)) {
      return true;
    }
    for (int option = 0; option < options.count(choice); option++) {
      int number = options.number(choice, option);
      if (ruledOut.get(number) != other.ruledOut.get(number)) {
        return true;
      }
    }
    return false;
  }

  /** The option that a choice takes. */
  int taken(int choice) {
    return taken[choice];
  }

  int[] taken() {
    return taken.clone();
  }

  /** Whether an option could be taken. */
  boolean isFree(int choice, int option) {
    return !decided.get(choice)
        && taken[choice] != option
        && !ruledOut.get(options.number(choice, option));
  }
}
