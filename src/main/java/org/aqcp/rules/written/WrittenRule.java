package org.aqcp.rules.written;

import org.aqcp.condition.Rule;

/**
 * A rule that can be understood.
 *
 * @param drl what Drools is to compile of it
 */
public record WrittenRule(Rule rule, String drl) {}
