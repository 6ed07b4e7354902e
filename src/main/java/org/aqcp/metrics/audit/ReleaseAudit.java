package org.aqcp.metrics.audit;

import java.util.List;
import java.util.Set;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.release.PublishedRelease;

/** Finds the small groups that published tables give away. */
public final class ReleaseAudit {
  private ReleaseAudit() {}

  /**
   * What releases give away together. Nothing secret is needed, so anybody can check them.
   *
   * @param limit fewer people than these are a small group
   */
  public static List<Exposure> audit(List<PublishedRelease> releases, int limit) {
    return audit(Knowledge.of(releases), limit);
  }

  /** What is known too well, in the order of the counts. */
  public static List<Exposure> audit(Knowledge knowledge, int limit) {
    FoundExposures found = new FoundExposures(knowledge);
    CountBounds bounds = CountBounds.of(knowledge);
    Set<Integer> contradicted = bounds.contradicted();
    contradicted.forEach(found::contradiction);
    List<PeopleCount> counts = knowledge.counts();
    for (int i = 0; i < counts.size(); i++) {
      boolean fixed = bounds.isFixed(i) && !contradicted.contains(i);
      if (fixed
          && FoundExposures.isExposed(
              counts.get(i).role(), bounds.least(i), bounds.most(i), limit)) {
        found.bounded(i, bounds.least(i), bounds.most(i));
      }
    }
    for (UnknownBlock block : UnknownBlock.of(knowledge, bounds)) {
      if (block.counts().stream().noneMatch(contradicted::contains)) {
        new BlockAudit(knowledge, block, limit).find(found);
      }
    }
    return found.inOrder();
  }
}
