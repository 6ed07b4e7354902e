package org.aqcp.author.scaffold;

import java.util.Optional;

/**
 * A new indicator as it is asked for.
 *
 * @param version the id of the framework version
 * @param criterion its id, where that of the indicator does not tell
 */
public record Request(
    String version, String id, Optional<String> title, Optional<String> criterion) {}
