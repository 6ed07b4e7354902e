package org.aqcp.partnership.names;

import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;

/**
 * A place in a file where something is named that is described elsewhere.
 *
 * @param said as it stands there
 * @param name as it is written everywhere
 */
record Reference(StatedPart part, Node.Scalar said, String name) {}
