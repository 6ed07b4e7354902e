package org.aqcp.condition;

/**
 * Where one part of a group stands, as far as it is decided: the fact that roll-up rules read.
 *
 * @param id of the indicator or criterion
 * @param of the id of the group that it is a part of
 * @param met whether it is met; null while that is open
 * @param partlyMet whether it is partly met; null while that is open
 * @param applicable whether it applies; null while that is open
 */
public record Standing(String id, String of, Boolean met, Boolean partlyMet, Boolean applicable) {}
