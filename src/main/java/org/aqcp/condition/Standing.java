package org.aqcp.condition;

import java.util.Objects;

/**
 * The status of one part of a group, as far as it is decided. Roll-up rules read these facts.
 *
 * @param id the id of the indicator or criterion
 * @param of the id of the group that it belongs to
 * @param met whether it is met, or null if undecided
 * @param atLeastPartlyMet whether it is met or partly met, or null if undecided
 * @param applicable whether it applies, or null if undecided
 * @param metOrNotApplicable whether it is met or does not apply, or null if it may be neither: one
 *     of the two can be certain while neither is
 * @param weight how much it counts where weights are added up
 */
public record Standing(
    String id,
    String of,
    Boolean met,
    Boolean atLeastPartlyMet,
    Boolean applicable,
    Boolean metOrNotApplicable,
    Integer weight) {
  // written out because a record's generated equals is slow on its first call
  @Override
  public boolean equals(Object other) {
    return other instanceof Standing same
        && id.equals(same.id)
        && of.equals(same.of)
        && Objects.equals(met, same.met)
        && Objects.equals(atLeastPartlyMet, same.atLeastPartlyMet)
        && Objects.equals(applicable, same.applicable)
        && Objects.equals(metOrNotApplicable, same.metOrNotApplicable)
        && weight.equals(same.weight);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + of.hashCode();
  }
}
