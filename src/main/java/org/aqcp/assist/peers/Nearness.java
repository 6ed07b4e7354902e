package org.aqcp.assist.peers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.NormalName;

/**
 * What a partnership has in common with another one.
 *
 * @param state the state that both are in; empty if it is not the same
 * @param sectors the sectors that both target
 * @param partnerTypes the types of partners that both have
 * @param partners how many partners it lists
 * @param own how many partners the other one lists
 */
public record Nearness(
    String state, List<String> sectors, List<String> partnerTypes, int partners, int own) {
  private static final int SAME_STATE = 40;
  private static final int SECTOR = 15;
  private static final int MOST_SECTORS = 3;
  private static final int PARTNERS = 20;
  private static final int SIZE = 10;

  public Nearness {
    sectors = List.copyOf(sectors);
    partnerTypes = List.copyOf(partnerTypes);
  }

  /** What {@code other} has in common with {@code own}. */
  static Nearness of(Partnership own, Partnership other) {
    boolean sameState = own.state() != null && isSame(own.state(), other.state());
    Set<String> types = types(own);
    types.retainAll(types(other));
    return new Nearness(
        sameState ? own.state() : "",
        shared(own.targetSectors(), other.targetSectors()),
        new ArrayList<>(types),
        other.section(SectionType.PARTNERS).facts().size(),
        own.section(SectionType.PARTNERS).facts().size());
  }

  private static boolean isSame(String one, String other) {
    return other != null && NormalName.of(one).equals(NormalName.of(other));
  }

  private static List<String> shared(List<String> own, List<String> others) {
    if (own == null || others == null) {
      return List.of();
    }
    Set<String> known = new HashSet<>();
    others.forEach(one -> known.add(one == null ? "" : NormalName.of(one)));
    return own.stream()
        .filter(one -> one != null && known.contains(NormalName.of(one)))
        .distinct()
        .toList();
  }

  private static Set<String> types(Partnership of) {
    Set<String> types = new LinkedHashSet<>();
    for (Fact fact : of.section(SectionType.PARTNERS).facts()) {
      String type = ((Partner) fact).type();
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  /**
   * How near it is; more is nearer. The same state counts most, then sectors, then what kinds of
   * partners and how many there are.
   */
  public int score() {
    int most = Math.max(partners, own);
    int alike = most == 0 ? 0 : SIZE * Math.min(partners, own) / most;
    int types = Math.min(PARTNERS, partnerTypes.size() * PARTNERS / 6);
    int state = this.state.isEmpty() ? 0 : SAME_STATE;
    return state + SECTOR * Math.min(MOST_SECTORS, sectors.size()) + types + alike;
  }
}
