package org.aqcp.framework;

import java.util.regex.Pattern;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;

/** Finds indicators that are said to be required by law without saying which law. */
record CitationProblems(Problems problems) {
  /** Where a law or regulation is found: {@code 29 U.S.C. 3102(7)}, {@code 20 CFR 678.500}. */
  private static final Pattern SECTION = Pattern.compile(".*\\p{L}.*[0-9].*|.*[0-9].*\\p{L}.*");

  void check(FrameworkVersion version) {
    version.indicators().stream().filter(CitationProblems::isUncited).forEach(this::add);
  }

  private static boolean isUncited(Indicator indicator) {
    Source source = indicator.source();
    return source.isRequired()
        && (source.citation() == null || !SECTION.matcher(source.citation()).matches());
  }

  private void add(Indicator indicator) {
    problems.add(
        FrameworkProblem.MISSING_CITATION,
        indicator.place(),
        "the source of indicator "
            + Words.quoted(indicator.id())
            + " says `required-by` but not which section of which law",
        "add it, such as `citation: 29 U.S.C. 3102(7)(A)`, or write `kind: operationalised`");
  }
}
