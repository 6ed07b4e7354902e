package org.aqcp.metrics.condition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;
import org.aqcp.metrics.period.PeriodColumns;

/** The name of a term in a file. */
record TermName(String name, Node.Entry entry) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

  /** Words of the language, which would be misread if terms had them as names. */
  private static final List<String> RESERVED =
      List.of("not", "and", "or", "for", "every", "any", "is", "the", "in", "to", "one", "none");

  /** Adds a problem if the name is taken or cannot be one. */
  void check(Set<String> builtIn, Problems problems) {
    boolean taken = PeriodColumns.named(name).isPresent() || builtIn.contains(name);
    if (taken || RESERVED.contains(name) || !NAME.matcher(name).matches()) {
      problems.add(
          InputProblem.INVALID_VALUE,
          problems.extent(entry.keyPlace(), name),
          Words.quoted(name)
              + (taken ? " is already the name of a column or term" : " cannot name a term"),
          "use small letters, digits and hyphens, such as `has-diploma`");
    }
  }
}
