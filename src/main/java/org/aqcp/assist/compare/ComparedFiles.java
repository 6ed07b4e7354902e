package org.aqcp.assist.compare;

import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.names.NormalName;

/**
 * Two partnership files.
 *
 * @param before of one partnership, the earlier one
 * @param same whether both are about one partnership
 */
public record ComparedFiles(PartnershipFile before, PartnershipFile after, boolean same) {
  /**
   * Two files in the order in which they are compared: those of one partnership by their dates.
   *
   * @param same whether they are about one partnership even if its name differs
   */
  public static ComparedFiles of(PartnershipFile first, PartnershipFile second, boolean same) {
    Partnership one = first.partnership();
    Partnership other = second.partnership();
    boolean isSame = same || NormalName.of(one.name()).equals(NormalName.of(other.name()));
    boolean turned = isSame && other.asOf().isBefore(one.asOf());
    return new ComparedFiles(turned ? second : first, turned ? first : second, isSame);
  }

  /** Whether both are of the same level, so that they can be compared. */
  public boolean areOfOneLevel() {
    return before.partnership().level().equals(after.partnership().level());
  }
}
