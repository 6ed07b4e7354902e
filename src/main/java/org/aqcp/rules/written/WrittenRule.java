package org.aqcp.rules.written;

import org.aqcp.condition.Rule;

/**
 * A rule that can be read.
 *
 * @param drl the rule for Drools to compile
 */
public record WrittenRule(Rule rule, String drl) {}
