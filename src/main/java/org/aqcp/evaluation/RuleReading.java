package org.aqcp.evaluation;

import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;

/** A rule, and whether it holds by the open reading. */
public record RuleReading(Rule rule, Truth holds) {}
