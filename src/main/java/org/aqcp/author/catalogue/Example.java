package org.aqcp.author.catalogue;

import org.aqcp.condition.Status;

/**
 * A case as an example of an indicator.
 *
 * @param name the name of the case, a sentence
 */
public record Example(String name, Status status) {}
