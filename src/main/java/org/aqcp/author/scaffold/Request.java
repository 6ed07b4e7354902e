package org.aqcp.author.scaffold;

import java.util.Optional;

/**
 * A request for a new indicator.
 *
 * @param version the id of the framework version
 * @param criterion the id of the criterion, if it cannot be derived from the indicator's id
 */
public record Request(
    String version, String id, Optional<String> title, Optional<String> criterion) {}
