package org.aqcp.evaluation;

import org.aqcp.framework.Indicator;

/** The verdict on an indicator. */
public record IndicatorVerdict(Indicator indicator, Verdict verdict) {}
