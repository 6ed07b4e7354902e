package org.aqcp.search.choice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.partnership.facts.SectionType;

/**
 * A space of choices twice: what is chosen is the same in both, but for one part, or the entries
 * that one section could have more, which are chosen apart.
 *
 * @param efforts of the choices of both
 */
public record TwinSpaces(ChoiceSpace one, ChoiceSpace other, List<List<Long>> efforts) {
  public TwinSpaces {
    efforts = List.copyOf(efforts);
  }

  /**
   * Where a part is: of the partnership, of an entry of a section, or of a fact in a list of one.
   */
  public record PartPlace(SectionType section, int index, String list, int at, String part) {}

  /** Twins that differ in a part; empty if there is no choice for it. */
  public static Optional<TwinSpaces> of(ChoiceSpace space, PartPlace place) {
    Renumbering apart = new Renumbering(space.efforts());
    if (place.section() == null) {
      return part(space.partnership(), place.part(), apart)
          .map(
              own ->
                  twins(space, new ChoiceSpace(own, space.listed(), apart.efforts(), List.of())));
    }
    ChoiceSpace.Listed listed = space.listed().get(place.section());
    if (listed == null || place.index() >= listed.facts().size()) {
      return Optional.empty();
    }
    Slot fact = listed.facts().get(place.index());
    Optional<Slot> changed =
        place.list().isEmpty() ? part(fact, place.part(), apart) : inner(fact, place, apart);
    return changed.map(
        now -> {
          List<Slot> facts = new ArrayList<>(listed.facts());
          facts.set(place.index(), now);
          return twins(space, with(space, place.section(), facts, listed.closed(), apart));
        });
  }

  /** Twins that differ in what a section lists more than now, and in whether that is all. */
  public static TwinSpaces of(ChoiceSpace space, SectionType section) {
    Renumbering apart = new Renumbering(space.efforts());
    ChoiceSpace.Listed listed = space.listed().get(section);
    List<Slot> facts =
        listed.facts().stream()
            .map(one -> one.choice() == Content.NONE ? one : apart.of(one))
            .toList();
    return twins(space, with(space, section, facts, apart.of(listed.closed()), apart));
  }

  private static ChoiceSpace with(
      ChoiceSpace space, SectionType section, List<Slot> facts, int closed, Renumbering apart) {
    Map<SectionType, ChoiceSpace.Listed> all = new EnumMap<>(space.listed());
    all.put(section, new ChoiceSpace.Listed(all.get(section).base(), facts, closed));
    return new ChoiceSpace(space.partnership(), all, apart.efforts(), List.of());
  }

  private static TwinSpaces twins(ChoiceSpace one, ChoiceSpace other) {
    return new TwinSpaces(one, other, other.efforts());
  }

  private static Optional<Slot> inner(Slot fact, PartPlace place, Renumbering apart) {
    if (!(fact.parts().get(place.list()) instanceof Content.Facts facts)
        || place.at() >= facts.facts().size()) {
      return Optional.empty();
    }
    return part(facts.facts().get(place.at()), place.part(), apart)
        .map(
            now -> {
              List<Slot> all = new ArrayList<>(facts.facts());
              all.set(place.at(), now);
              Content changed = new Content.Facts(facts.reported(), all, facts.emptied());
              return with(fact, place.list(), changed);
            });
  }

  private static Optional<Slot> part(Slot fact, String part, Renumbering apart) {
    return Optional.ofNullable(fact.parts().get(part))
        .map(content -> with(fact, part, apart.of(content)));
  }

  private static Slot with(Slot fact, String part, Content content) {
    Map<String, Content> parts = new LinkedHashMap<>(fact.parts());
    parts.put(part, content);
    return new Slot(fact.base(), fact.choice(), fact.absent(), parts);
  }
}
