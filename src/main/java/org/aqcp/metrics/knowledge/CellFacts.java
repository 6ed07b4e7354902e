package org.aqcp.metrics.knowledge;

import java.util.List;
import java.util.Optional;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.PublishedCell;
import org.aqcp.metrics.release.ReleaseHead;

/** What the cells of a release say, each by itself. */
record CellFacts(KnownCounts known, ReleaseHead head) {
  void add(List<PublishedCell> cells) {
    head.measures().stream()
        .filter(measure -> measure.once())
        .forEach(
            measure -> {
              known.countsOnce(measure.population());
              for (CountPart part : CountPart.values()) {
                known.countsOnce(measure.definition() + "#" + part.key());
              }
            });
    cells.forEach(this::add);
  }

  private void add(PublishedCell cell) {
    for (CountPart part : CountPart.values()) {
      if (cell.has(part)) {
        add(cell, part);
      }
    }
    if (cell.has(CountPart.NUMERATOR) && cell.has(CountPart.DENOMINATOR)) {
      addRest(cell);
      new RateFacts(known)
          .add(cell, index(cell, CountPart.NUMERATOR), index(cell, CountPart.DENOMINATOR));
    }
  }

  private void add(PublishedCell cell, CountPart part) {
    PeopleKey key = PeopleKey.of(head, cell.at(), part);
    PublishedRange range = PublishedRange.of(head, cell, part);
    String label = part.key() + " of " + named(cell) + range.printed(cell, part);
    known.add(
        new PeopleCount(
            Optional.of(key), PublishedRange.role(cell, part), label, range.least(), range.most()),
        cell.at().period(),
        head);
  }

  private String named(PublishedCell cell) {
    return cell.at() + ", as of " + head.date();
  }

  private int index(PublishedCell cell, CountPart part) {
    return known.index(PeopleKey.of(head, cell.at(), part)).orElseThrow();
  }

  /** Those in the denominator who are not in the numerator. */
  private void addRest(PublishedCell cell) {
    int part = index(cell, CountPart.NUMERATOR);
    int whole = index(cell, CountPart.DENOMINATOR);
    boolean empty = known.get(whole).most() == 0;
    if (empty) {
      known.free(part);
    }
    PeopleRole role = empty ? PeopleRole.FREE : PeopleRole.OUTCOME;
    double least = leastRest(cell, known.get(whole), known.get(part));
    String label = "those in the denominator but not in the numerator of " + named(cell);
    int rest = known.addDerived(role, label, least, Double.POSITIVE_INFINITY);
    known.add(CountRelation.sum(whole, List.of(part, rest)));
  }

  /** Rounded numerators are published only if the rest is not small either. */
  private double leastRest(PublishedCell cell, PeopleCount whole, PeopleCount part) {
    boolean rounded =
        head.rounding() > 1
            && cell.suppressed().isEmpty()
            && whole.least() > 0
            && whole.most() - part.least() >= head.limit();
    return rounded ? head.limit() : 0;
  }
}
