package org.aqcp.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what two programs found against each other for {@code bench/metrics}: aqcp's CSV, or lines
 * as of {@link MeasuresByHand}. The exit status is 1 if they differ.
 */
final class SameMeasures {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private SameMeasures() {}

  /** Arguments: aqcp's CSV, and the lines of the other. */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<String>> ours = csv(Path.of(arguments[0]));
    Map<String, List<String>> others = lines(Path.of(arguments[1]));
    int same = 0;
    for (Map.Entry<String, List<String>> cell : ours.entrySet()) {
      List<String> found = others.get(cell.getKey());
      if (found == null || !same(cell.getValue(), found)) {
        System.err.println(cell + ", but " + arguments[1] + ": " + found);
        System.exit(1);
      }
      same++;
    }
    System.out.println(same);
    System.exit(same == 0 ? 1 : 0);
  }

  /** Value and denominator; what is not shown is left out. */
  private static Map<String, List<String>> csv(Path file) throws IOException {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    List<String> header = List.of("measure", "title", "period", "sex", "pathway", "value");
    List<String> lines = Files.readAllLines(file);
    if (!lines.get(0).startsWith(String.join(",", header))) {
      throw new IOException("not the columns expected: " + lines.get(0));
    }
    for (String line : lines.subList(1, lines.size())) {
      String[] part = line.replaceAll("\"[^\"]*\"", "title").split(",", -1);
      String group =
          part[3].isEmpty() ? part[4].isEmpty() ? "all" : "pathway " + part[4] : "sex " + part[3];
      String value = part[6].isEmpty() ? part[5] : part[6];
      if (!value.equals("s") && !value.isEmpty() && !part[7].equals("s")) {
        cells.put(
            part[0] + " " + group, List.of(value, part[7], part[6].isEmpty() ? "median" : ""));
      }
    }
    return cells;
  }

  private static Map<String, List<String>> lines(Path file) throws IOException {
    Map<String, List<String>> cells = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] part = line.split("\t", -1);
      cells.put(part[0] + " " + part[1], List.of(part[2], part[3]));
    }
    return cells;
  }

  /** aqcp shows medians in whole dollars. */
  private static boolean same(List<String> ours, List<String> other) {
    BigDecimal difference =
        new BigDecimal(ours.get(0)).subtract(new BigDecimal(other.get(0))).abs();
    BigDecimal allowed = ours.get(2).isEmpty() ? BigDecimal.ZERO : HALF.add(HUNDREDTH);
    return difference.compareTo(allowed) <= 0 && ours.get(1).equals(other.get(1));
  }
}
