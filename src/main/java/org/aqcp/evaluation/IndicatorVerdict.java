package org.aqcp.evaluation;

import org.aqcp.framework.Indicator;

/** Where a partnership stands on an indicator. */
public record IndicatorVerdict(Indicator indicator, Verdict verdict) {}
