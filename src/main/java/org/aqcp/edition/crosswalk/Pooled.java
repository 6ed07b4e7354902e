package org.aqcp.edition.crosswalk;

import java.util.Map;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/**
 * A known partnership with its statuses under two versions by the open reading.
 *
 * @param one those on the indicators of the first version
 * @param other those on the indicators of the second
 */
record Pooled(Partnership partnership, Map<Indicator, Status> one, Map<Indicator, Status> other) {}
