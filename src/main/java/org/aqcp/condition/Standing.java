package org.aqcp.condition;

import java.util.Objects;

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
    String id, String of, Boolean met, Boolean atLeastPartlyMet, Boolean applicable) {
  // written out, since the equality that Java makes for records is slow the first time
  @Override
  public boolean equals(Object other) {
    return other instanceof Standing same
        && id.equals(same.id)
        && of.equals(same.of)
        && Objects.equals(met, same.met)
        && Objects.equals(atLeastPartlyMet, same.atLeastPartlyMet)
        && Objects.equals(applicable, same.applicable);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + of.hashCode();
  }
}
