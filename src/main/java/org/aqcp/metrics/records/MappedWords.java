package org.aqcp.metrics.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.input.yaml.Node;
import org.aqcp.metrics.period.PeriodColumn;

/** Reads what the codes of a column of a file mean in our words. */
final class MappedWords {
  /** The word of a code that says that nothing is known. */
  static final String UNKNOWN = "unknown";

  private MappedWords() {}

  /** The word of each code in lowercase; an empty word if nothing is known. */
  static Map<String, String> read(PeriodColumn column, Node node, Problems problems) {
    Map<String, String> words = new LinkedHashMap<>();
    if (column.words().isEmpty()) {
      refuse(node, Words.quoted(column.name()) + " has no words to choose from", problems);
    } else if (node instanceof Node.Mapping mapping) {
      List<String> allowed = new ArrayList<>(column.words());
      allowed.add(UNKNOWN);
      AllowedWords check = new AllowedWords(column.name(), allowed);
      mapping.entries().forEach((code, entry) -> add(code, entry.value(), check, words, problems));
    } else {
      refuse(node, "expected a word for each code, not " + node.kind(), problems);
    }
    return words;
  }

  private static void add(
      String code, Node value, AllowedWords check, Map<String, String> words, Problems problems) {
    if (value instanceof Node.Scalar word) {
      check.check(word, problems);
      words.put(
          code.strip().toLowerCase(Locale.ROOT), UNKNOWN.equals(word.text()) ? "" : word.text());
    } else {
      refuse(value, "expected a word, not " + value.kind(), problems);
    }
  }

  private static void refuse(Node node, String message, Problems problems) {
    problems.add(InputProblem.INVALID_VALUE, node.extent(problems), message, "");
  }
}
