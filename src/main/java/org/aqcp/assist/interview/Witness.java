package org.aqcp.assist.interview;

import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.facts.Partnership;

/**
 * Why a question is asked: two partnerships that report all that is reported now and more, and
 * differ only in the answer, of which one comes to one status on an indicator and one to another.
 */
public record Witness(
    Indicator indicator, Partnership one, Status status, Partnership other, Status otherwise) {}
