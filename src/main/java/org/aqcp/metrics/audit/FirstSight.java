package org.aqcp.metrics.audit;

import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleRole;

/** What single equations give away. */
record FirstSight(Knowledge knowledge, CountBounds bounds, int limit) {
  FoundExposures found() {
    FoundExposures found = new FoundExposures(knowledge);
    bounds.contradicted().forEach(found::contradiction);
    for (int i = 0; i < knowledge.counts().size(); i++) {
      PeopleRole role = knowledge.counts().get(i).role();
      if (!bounds.contradicted().contains(i)
          && FoundExposures.isExposed(role, bounds.least(i), bounds.most(i), limit)) {
        found.bounded(i, bounds.least(i), bounds.most(i));
      }
    }
    return found;
  }
}
