package org.aqcp.report.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.input.problem.Words;
import org.aqcp.reference.CodeList;
import org.aqcp.reference.CodeSearch;
import org.aqcp.reference.Lookup;
import org.aqcp.report.layout.Page;

/**
 * What is said of a query that nothing was found for. That a code is not in a table with gaps does
 * not mean that there is no such code.
 */
public final class MissWords {
  private MissWords() {}

  /** Returns a line for each query that nothing was found for. */
  public static String all(List<Lookup> found, int width) {
    Page page = new Page(width);
    found.stream().filter(Lookup::isEmpty).forEach(miss -> page.words(0, of(miss)));
    return page.toString();
  }

  /** Returns a sentence without a period. */
  public static String of(Lookup miss) {
    String quoted = Words.quoted(miss.query());
    String hint = miss.near().isEmpty() ? "" : "; did you mean " + Words.listed(miss.near()) + "?";
    if (!CodeSearch.isCode(miss.query())) {
      return "no title has the words " + quoted + hint;
    }
    if (miss.forms().isEmpty()) {
      return quoted
          + " does not look like a code; codes look like `51-4121` (SOC), `48.0508` (CIP), `31-33`"
          + " or `541511` (NAICS), or `010100` (career clusters)";
    }
    List<String> said = new ArrayList<>();
    String complete = editions(miss, true);
    String gaps = editions(miss, false);
    if (!complete.isEmpty()) {
      said.add("is no code of " + complete);
    }
    if (!gaps.isEmpty()) {
      said.add("is not in the table we have of " + gaps);
    }
    return quoted + " " + String.join(", and ", said) + hint;
  }

  private static String editions(Lookup miss, boolean complete) {
    return miss.forms().stream()
        .filter(list -> list.table().isComplete() == complete)
        .map(list -> complete ? list.edition() : list.edition() + gap(list))
        .collect(Collectors.joining(" or "));
  }

  private static String gap(CodeList list) {
    return " (it lacks " + list.table().missing() + " codes)";
  }
}
