package org.aqcp.search.least;

import java.util.Arrays;

/** What is assigned, in the order in which it was, and why. */
final class Trail {
  private byte[] values = new byte[0];
  private boolean[] wasTrue = new boolean[0];
  private int[] levels = new int[0];
  private int[] positions = new int[0];
  private Object[] reasons = new Object[0];
  private int[] lits = new int[0];
  private int[] starts = new int[16];
  private int variables;
  private int size;
  private int level;

  void add() {
    if (variables == levels.length) {
      int length = 2 * variables + 16;
      values = Arrays.copyOf(values, 2 * length);
      wasTrue = Arrays.copyOf(wasTrue, length);
      levels = Arrays.copyOf(levels, length);
      positions = Arrays.copyOf(positions, length);
      reasons = Arrays.copyOf(reasons, length);
      lits = Arrays.copyOf(lits, length);
    }
    variables++;
  }

  int variables() {
    return variables;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return lits[at];
  }

  /** More than 0 if a literal holds, less if it fails, and 0 if that is open. */
  int value(int lit) {
    return values[lit];
  }

  /** What a variable was when it was assigned last. */
  boolean wasTrue(int variable) {
    return wasTrue[variable];
  }

  /** How many decisions there are. */
  int level() {
    return level;
  }

  /** After how many decisions a variable was assigned. */
  int level(int variable) {
    return levels[variable];
  }

  int position(int variable) {
    return positions[variable];
  }

  /** What implied the value of a variable; null for a decision. */
  Object reason(int variable) {
    return reasons[variable];
  }

  /** Begins with another decision. */
  void open() {
    if (level == starts.length) {
      starts = Arrays.copyOf(starts, 2 * level);
    }
    starts[level++] = size;
  }

  void push(int lit, Object reason) {
    values[lit] = 1;
    values[lit ^ 1] = -1;
    levels[lit >> 1] = level;
    positions[lit >> 1] = size;
    reasons[lit >> 1] = reason;
    lits[size++] = lit;
  }

  /** Takes back the last literal, or decision if it is empty; -1 where there was none. */
  int pop() {
    if (size == starts[level - 1]) {
      level--;
      return -1;
    }
    int lit = lits[--size];
    values[lit] = 0;
    values[lit ^ 1] = 0;
    wasTrue[lit >> 1] = (lit & 1) == 0;
    return lit;
  }
}
