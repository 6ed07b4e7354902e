package org.aqcp.author.catalogue;

import org.aqcp.condition.Status;

/**
 * What a case shows of an indicator.
 *
 * @param name of the case, a sentence
 */
public record Example(String name, Status status) {}
