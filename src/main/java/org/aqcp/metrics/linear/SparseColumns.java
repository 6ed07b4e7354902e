package org.aqcp.metrics.linear;

import java.util.Arrays;

/** The rows that may have each unknown; some of them no longer do. */
final class SparseColumns {
  private final int[][] rows;
  private final int[] sizes;

  SparseColumns(int unknowns) {
    this(new int[unknowns][4], new int[unknowns]);
  }

  private SparseColumns(int[][] rows, int[] sizes) {
    this.rows = rows;
    this.sizes = sizes;
  }

  SparseColumns copy() {
    int[][] copies = new int[rows.length][];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = Arrays.copyOf(rows[i], Math.max(4, sizes[i]));
    }
    return new SparseColumns(copies, sizes.clone());
  }

  void add(int unknown, int row) {
    if (sizes[unknown] == rows[unknown].length) {
      rows[unknown] = Arrays.copyOf(rows[unknown], 2 * sizes[unknown]);
    }
    rows[unknown][sizes[unknown]++] = row;
  }

  /** The rows with an unknown, each once, in order. */
  int[] rows(int unknown) {
    int[] all = rows[unknown];
    Arrays.sort(all, 0, sizes[unknown]);
    int count = 0;
    for (int i = 0; i < sizes[unknown]; i++) {
      if (count == 0 || all[count - 1] != all[i]) {
        all[count++] = all[i];
      }
    }
    sizes[unknown] = count;
    return Arrays.copyOf(all, count);
  }

  void clear(int unknown) {
    sizes[unknown] = 0;
  }
}
