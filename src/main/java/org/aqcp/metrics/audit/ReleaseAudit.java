package org.aqcp.metrics.audit;

import java.util.List;
import org.aqcp.metrics.knowledge.Knowledge;

/** Finds the small groups that published tables give away. */
public final class ReleaseAudit {
  private ReleaseAudit() {}

  /** What is known too well from single equations alone. The audit finds this too, and more. */
  public static List<Exposure> atFirstSight(Knowledge knowledge, int limit) {
    return new FirstSight(knowledge, CountBounds.of(knowledge), limit).found().inOrder();
  }

  /** What is known too well, in the order of the counts. */
  public static List<Exposure> audit(Knowledge knowledge, int limit) {
    CountBounds bounds = CountBounds.of(knowledge);
    FoundExposures found = new FirstSight(knowledge, bounds, limit).found();
    for (UnknownBlock block : UnknownBlock.of(knowledge, bounds)) {
      if (block.counts().stream().noneMatch(bounds.contradicted()::contains)) {
        new BlockAudit(knowledge, block, limit).find(found);
      }
    }
    return found.inOrder();
  }
}
