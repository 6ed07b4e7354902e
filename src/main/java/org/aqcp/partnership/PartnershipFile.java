package org.aqcp.partnership;

import org.aqcp.input.file.Origin;
import org.aqcp.partnership.facts.Partnership;

/** A partnership and the file that states it. */
public record PartnershipFile(Origin origin, Partnership partnership) {}
