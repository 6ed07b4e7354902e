package org.aqcp.metrics.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.knowledge.PeopleRole;

/** Collects exposures. */
final class FoundExposures {
  /** The greatest number that is printed: nothing limits the count. */
  private static final double UNLIMITED = 1e12;

  private final Knowledge knowledge;
  private final List<Exposure> found = new ArrayList<>();

  FoundExposures(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void bounded(int count, double least, double most) {
    add(count, least, most, ExposureKind.BOUNDED);
  }

  void doubtful(int count, CountBounds bounds) {
    add(count, bounds.least(count), bounds.most(count), ExposureKind.DOUBTFUL);
  }

  void contradiction(int count) {
    PeopleCount of = knowledge.counts().get(count);
    add(count, of.least(), of.most(), ExposureKind.CONTRADICTION);
  }

  private void add(int count, double least, double most, ExposureKind kind) {
    PeopleCount of = knowledge.counts().get(count);
    found.add(new Exposure(count, of, up(least), down(Math.min(most, UNLIMITED)), kind));
  }

  /** In the order of the counts. */
  List<Exposure> inOrder() {
    return found.stream().sorted(Comparator.comparing(Exposure::count)).toList();
  }

  static boolean isExposed(PeopleRole role, double least, double most, int limit) {
    return role.isExposed(up(least), down(Math.min(most, UNLIMITED)), limit);
  }

  private static long up(double least) {
    return (long) Math.ceil(least - CountBounds.NEAR);
  }

  private static long down(double most) {
    return (long) Math.floor(most + CountBounds.NEAR);
  }
}
