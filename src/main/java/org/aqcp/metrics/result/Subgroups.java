package org.aqcp.metrics.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;

/**
 * By what results are shown, beside the total.
 *
 * @param crossed whether each combination of their values is shown too
 */
public record Subgroups(List<String> names, boolean crossed) {
  /** The total only. */
  public static final Subgroups NONE = new Subgroups(List.of(), false);

  private static final int MOST = 4;

  public Subgroups {
    names = List.copyOf(names);
  }

  /**
   * Subgroups by columns of words, of yes and no or of text, by {@code age-group} at entry or by
   * {@code cohort}, the program year of entry.
   *
   * @throws InvalidInput if there is no such column, or one is named twice
   */
  public static Subgroups of(List<String> names, boolean crossed) {
    List<String> allowed = allowed();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (!allowed.contains(name)) {
        throw refused(
            Words.quoted(name) + " is not a column by which results can be shown",
            Suggestion.advice(name, allowed)
                .or("use a column of words, of yes and no or of text, `age-group` or `cohort`"));
      }
      if (i >= MOST || names.indexOf(name) < i) {
        throw refused("name at most " + MOST + " columns, each once", Advice.NONE);
      }
    }
    return new Subgroups(names, crossed);
  }

  private static InvalidInput refused(String message, Advice advice) {
    return new InvalidInput(
        new Problem(InputProblem.UNKNOWN_VALUE, "--by", Extent.at(Place.NOWHERE), message, advice));
  }

  /** The names by which results can be shown. */
  public static List<String> allowed() {
    List<String> allowed = new ArrayList<>(List.of(Subgroup.AGE_GROUP, Subgroup.COHORT));
    for (PeriodColumn column : PeriodColumns.all()) {
      ColumnType type = column.type();
      if (type == ColumnType.WORD || type == ColumnType.YES_NO || type == ColumnType.TEXT) {
        allowed.add(column.name());
      }
    }
    return allowed;
  }

  List<Subgroup> all() {
    return names.stream().map(Subgroup::new).toList();
  }

  /** The sets of subgroups whose values make cells: none, each, and all if they are crossed. */
  List<List<Integer>> sets() {
    List<List<Integer>> sets = new ArrayList<>();
    sets.add(List.of());
    for (int i = 0; i < names.size(); i++) {
      sets.add(List.of(i));
    }
    if (crossed && names.size() > 1) {
      sets.add(IntStream.range(0, names.size()).boxed().toList());
    }
    return sets;
  }
}
