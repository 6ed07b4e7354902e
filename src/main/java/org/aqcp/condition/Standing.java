package org.aqcp.condition;

/**
 * Where one part of a group stands, as far as it is decided: the fact that roll-up rules read.
 *
 * @param id of the indicator or criterion
 * @param of the id of the group that it is a part of
 * @param met whether it is met; null while that is open
 * @param atLeastPartlyMet whether it is met or partly met, whichever; null while that is open
 * @param applicable whether it applies; null while that is open
 */
public record Standing(
    String id, String of, Boolean met, Boolean atLeastPartlyMet, Boolean applicable) {}
