package org.aqcp.author.coverage;

import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;

/**
 * A partnership that reaches a target, and its current status. A reader must decide whether that
 * status is right.
 */
public record FoundCase(Target target, Partnership given, Status status) {}
