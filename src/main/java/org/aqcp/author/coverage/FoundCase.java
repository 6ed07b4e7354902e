package org.aqcp.author.coverage;

import org.aqcp.condition.Status;
import org.aqcp.partnership.facts.Partnership;

/**
 * A partnership that shows a target, and the status that the rules give its indicator now: whether
 * they should is for its reader to say.
 */
public record FoundCase(Target target, Partnership given, Status status) {}
