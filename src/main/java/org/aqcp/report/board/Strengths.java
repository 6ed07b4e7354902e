package org.aqcp.report.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Status;

/** What is strong, in a few lines: the criteria with the largest share of met indicators. */
final class Strengths {
  private static final int FEW = 3;
  private static final int NAMED = 2;

  private Strengths() {}

  /** Empty where nothing is met. */
  static List<String> of(List<BoardCriterion> criteria) {
    return criteria.stream()
        .filter(criterion -> met(criterion) > 0)
        .sorted(Comparator.comparingDouble(Strengths::share).reversed())
        .limit(FEW)
        .map(Strengths::line)
        .toList();
  }

  private static int met(BoardCriterion criterion) {
    return criterion.counts().get(Status.MET);
  }

  /** Those that are met as a whole come first. */
  private static double share(BoardCriterion criterion) {
    boolean whole = criterion.status().status() == Status.MET;
    return (double) met(criterion) / criterion.indicators().size() + (whole ? 1 : 0);
  }

  private static String line(BoardCriterion criterion) {
    int all = criterion.indicators().size();
    if (met(criterion) == all) {
      return "%s: all %d indicators met".formatted(criterion.title(), all);
    }
    String titles =
        criterion.indicators().stream()
            .filter(one -> one.status().status() == Status.MET)
            .map(BoardIndicator::title)
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    int more = met(criterion) - NAMED;
    String named = titles + (more > 0 ? " and " + more + " more" : "");
    return "%s: %d of %d indicators met (%s)"
        .formatted(criterion.title(), met(criterion), all, named);
  }
}
