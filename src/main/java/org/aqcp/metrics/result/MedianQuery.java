package org.aqcp.metrics.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aqcp.metrics.measure.ValueStream;
import org.aqcp.metrics.store.RecordStore;
import org.aqcp.metrics.store.SqlText;

/**
 * Looks up the values of one measure at the ranks that its cells need. The database finds values at
 * fixed shares of a group, so every cell of a batch is asked for the shares of all, and keeps its
 * own.
 *
 * @param measure the number of the measure in the {@link MedianTable}
 * @param set the numbers of the subgroups that make the cells
 */
record MedianQuery(RecordStore store, int measure, List<ValueStream> streams, List<Integer> set) {
  /** More shares at once cost more than another look. */
  private static final int BATCH = 64;

  private static final String BETWEEN = "\u001f";

  /** The values of each cell, stream by stream. */
  Map<List<String>, List<OrderedValues>> values(Map<List<String>, MedianRanks> cells) {
    Map<List<String>, List<OrderedValues>> all = new HashMap<>();
    List<List<String>> keys = new ArrayList<>(cells.keySet());
    for (int from = 0; from < keys.size(); from += BATCH) {
      List<List<String>> batch = keys.subList(from, Math.min(from + BATCH, keys.size()));
      Map<List<String>, MedianRanks> some = new HashMap<>();
      batch.forEach(cell -> some.put(cell, cells.get(cell)));
      all.putAll(batch(some, keys.size() > BATCH));
    }
    return all;
  }

  private Map<List<String>, List<OrderedValues>> batch(
      Map<List<String>, MedianRanks> cells, boolean filtered) {
    TreeSet<Double> shares = new TreeSet<>();
    cells.values().forEach(ranks -> ranks.all().forEach(r -> shares.add(share(r, ranks.count()))));
    List<Double> ordered = List.copyOf(shares);
    Map<List<String>, List<OrderedValues>> values = new HashMap<>();
    store.query(
        sql(ordered, filtered ? cells : Map.of()),
        List.of(),
        row -> {
          List<String> cell = new ArrayList<>();
          for (int i = 1; i <= set.size(); i++) {
            cell.add(row.text(i).orElseThrow());
          }
          MedianRanks ranks = cells.get(cell);
          if (ranks != null) {
            List<OrderedValues> found = new ArrayList<>();
            for (int i = 0; i < streams.size(); i++) {
              Optional<String> list = row.text(set.size() + 1 + i);
              found.add(at(ranks, ordered, list.orElseThrow(), streams.get(i).divisor()));
            }
            values.put(cell, found);
          }
          return row;
        });
    return values;
  }

  /** Half a rank lower, so that rounding cannot lead to the next one. */
  private static double share(long rank, long count) {
    return (rank - 0.5) / count;
  }

  private static OrderedValues at(
      MedianRanks ranks, List<Double> shares, String list, int divisor) {
    String[] all = list.substring(1, list.length() - 1).split(", ", -1);
    Map<Long, BigDecimal> values = new HashMap<>();
    ranks
        .all()
        .forEach(
            rank ->
                values.put(rank, new BigDecimal(all[shares.indexOf(share(rank, ranks.count()))])));
    return new OrderedValues(ranks, divisor, values);
  }

  private String sql(List<Double> shares, Map<List<String>, MedianRanks> only) {
    String groups = set.stream().map(i -> "g" + i).collect(Collectors.joining(", "));
    List<String> selected = new ArrayList<>();
    set.forEach(i -> selected.add("g" + i));
    for (int i = 0; i < streams.size(); i++) {
      selected.add(
          "CAST(quantile_disc(v%d_%d, %s) AS VARCHAR)".formatted(measure, i, shares.toString()));
    }
    String where = " WHERE v" + measure + "_0 IS NOT NULL";
    if (!only.isEmpty()) {
      where += " AND " + key() + " IN " + list(only);
    }
    return "SELECT "
        + String.join(", ", selected)
        + " FROM "
        + MedianTable.TABLE
        + where
        + (groups.isEmpty() ? "" : " GROUP BY " + groups);
  }

  private String key() {
    return set.stream()
        .map(i -> "g" + i)
        .collect(Collectors.joining(" || " + SqlText.text(BETWEEN) + " || ", "(", ")"));
  }

  private static String list(Map<List<String>, MedianRanks> cells) {
    return cells.keySet().stream()
        .map(cell -> SqlText.text(String.join(BETWEEN, cell)))
        .sorted()
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
