package org.aqcp.partnership;

import org.aqcp.input.Origin;

/** A partnership and the file that states it. */
public record PartnershipFile(Origin origin, Partnership partnership) {}
