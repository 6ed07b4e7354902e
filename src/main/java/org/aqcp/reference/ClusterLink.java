package org.aqcp.reference;

import java.util.Optional;

/**
 * What an entry of one edition is in the other.
 *
 * @param to empty if it is nothing there
 * @param note why, or how closely; may be empty
 */
public record ClusterLink(Optional<ClusterEntry> to, String note) {}
