package org.aqcp.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.CountedCell;
import org.aqcp.metrics.release.CountedRelease;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseHead;
import org.aqcp.metrics.release.ValueKind;

/** Publishes a release without the suppressed counts, and without the values of such counts. */
record PublishableRelease(CountedRelease release, Set<PeopleKey> suppressed) {
  private static final int DECIMALS = 4;

  PublishedRelease published() {
    return new PublishedRelease(
        release.head(), release.cells().stream().map(this::published).toList());
  }

  private PublishedCell published(CountedCell cell) {
    Map<CountPart, Integer> numbers = new EnumMap<>(CountPart.class);
    Set<CountPart> hidden = EnumSet.noneOf(CountPart.class);
    ReleaseHead head = release.head();
    cell.counts()
        .forEach(
            (part, count) -> {
              if (suppressed.contains(PeopleKey.of(head, cell.at(), part))) {
                hidden.add(part);
              } else {
                numbers.put(part, rounded(count, head.rounding()));
              }
            });
    return new PublishedCell(cell.at(), numbers, hidden, value(cell, numbers));
  }

  /** The nearest multiple; the greater one in the middle. */
  static int rounded(int count, int to) {
    return (count + to / 2) / to * to;
  }

  /** Of the published numbers; empty if one of them is suppressed, or there are no people. */
  private Optional<String> value(CountedCell cell, Map<CountPart, Integer> numbers) {
    Integer people = numbers.get(CountPart.DENOMINATOR);
    if (people == null || people == 0) {
      return Optional.empty();
    }
    ValueKind kind = release.head().measure(cell.at().measure()).orElseThrow().kind();
    return switch (kind) {
      case RATE ->
          Optional.ofNullable(numbers.get(CountPart.NUMERATOR)).map(with -> share(with, people));
      case COUNT -> Optional.empty();
      case SUM, MEDIAN -> cell.value();
    };
  }

  private static String share(int numerator, int denominator) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
