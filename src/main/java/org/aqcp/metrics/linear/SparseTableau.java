package org.aqcp.metrics.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Equations, each solved for a basic unknown that is in no other one. Equations that follow from
 * others are left out.
 */
final class SparseTableau {
  private static final double NEAR = 1e-9;

  private final List<SparseRow> rows;
  private final SparseColumns columns;

  /** The row of which an unknown is the basic one; -1 if it is not basic. */
  private final int[] rowOf;

  private int[] basic;
  private boolean contradiction;

  SparseTableau(List<LinearEquation> equations, int unknowns) {
    this(new ArrayList<>(), new SparseColumns(unknowns), new int[unknowns], new int[0]);
    Arrays.fill(rowOf, -1);
    int[] occurrences = new int[unknowns];
    for (LinearEquation equation : equations) {
      for (int unknown : equation.unknowns()) {
        occurrences[unknown]++;
      }
    }
    equations.forEach(equation -> add(equation, occurrences));
  }

  private SparseTableau(List<SparseRow> rows, SparseColumns columns, int[] rowOf, int[] basic) {
    this.rows = rows;
    this.columns = columns;
    this.rowOf = rowOf;
    this.basic = basic;
  }

  SparseTableau copy() {
    List<SparseRow> copies = new ArrayList<>();
    rows.forEach(row -> copies.add(row.copy()));
    SparseTableau copy = new SparseTableau(copies, columns.copy(), rowOf.clone(), basic.clone());
    copy.contradiction = contradiction;
    return copy;
  }

  /** How many factors all rows have. */
  int factors() {
    return rows.stream().mapToInt(SparseRow::size).sum();
  }

  /** Whether no numbers satisfy the equations. */
  boolean isContradiction() {
    return contradiction;
  }

  int size() {
    return rows.size();
  }

  SparseRow row(int index) {
    return rows.get(index);
  }

  int basic(int row) {
    return basic[row];
  }

  boolean isBasic(int unknown) {
    return rowOf[unknown] >= 0;
  }

  /** The rows that have an unknown, or had it. */
  int[] rowsWith(int unknown) {
    return columns.rows(unknown);
  }

  private void add(LinearEquation equation, int[] occurrences) {
    Map<Integer, Double> terms = new TreeMap<>();
    double sum = equation.sum();
    for (int i = 0; i < equation.unknowns().length; i++) {
      int unknown = equation.unknowns()[i];
      double factor = equation.factors()[i];
      if (rowOf[unknown] < 0) {
        terms.merge(unknown, factor, Double::sum);
      } else {
        SparseRow by = rows.get(rowOf[unknown]);
        sum -= factor * by.sum();
        for (int k = 0; k < by.size(); k++) {
          terms.merge(by.unknown(k), -factor * by.at(k), Double::sum);
        }
      }
    }
    terms.values().removeIf(factor -> Math.abs(factor) < NEAR);
    if (terms.isEmpty()) {
      contradiction |= Math.abs(sum) > NEAR * Math.max(1, Math.abs(equation.sum()));
    } else {
      addRow(terms, sum, occurrences);
    }
  }

  private void addRow(Map<Integer, Double> terms, double sum, int[] occurrences) {
    int entering = -1;
    double best = 0;
    for (Map.Entry<Integer, Double> term : terms.entrySet()) {
      // unknowns of few equations keep the others short; tiny factors lose digits
      double worth = Math.min(1, Math.abs(term.getValue())) / occurrences[term.getKey()];
      if (worth > best) {
        best = worth;
        entering = term.getKey();
      }
    }
    int[] unknowns = terms.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] factors = terms.values().stream().mapToDouble(Double::doubleValue).toArray();
    SparseRow row = new SparseRow(unknowns, factors, sum);
    row.exchange(-1, entering);
    int index = rows.size();
    rows.add(row);
    basic = Arrays.copyOf(basic, rows.size());
    for (int i = 0; i < row.size(); i++) {
      columns.add(row.unknown(i), index);
    }
    enter(index, entering);
  }

  /** Makes an unknown basic in a row instead of the one that is. */
  void exchange(int row, int entering) {
    int leaving = basic[row];
    rows.get(row).exchange(leaving, entering);
    rowOf[leaving] = -1;
    columns.add(leaving, row);
    enter(row, entering);
  }

  private void enter(int row, int entering) {
    for (int other : columns.rows(entering)) {
      if (other != row && rows.get(other).factor(entering) != 0) {
        rows.get(other).replace(entering, rows.get(row), columns, other);
      }
    }
    columns.clear(entering);
    basic[row] = entering;
    rowOf[entering] = row;
  }
}
