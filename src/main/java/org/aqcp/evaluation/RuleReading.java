package org.aqcp.evaluation;

import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;

/** A rule and whether it holds in the open reading. */
public record RuleReading(Rule rule, Truth holds) {}
