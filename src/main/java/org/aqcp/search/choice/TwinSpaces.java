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
 * that one section could have more. That is chosen apart, or the other of both leaves it as it is.
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

  /** What becomes of the part of a fact in the other of both. */
  private interface OtherPart {
    Slot of(Slot fact, String part);
  }

  /** Twins that differ in a part; empty if there is no choice for it. */
  public static Optional<TwinSpaces> of(ChoiceSpace space, PartPlace place) {
    Renumbering apart = new Renumbering(space.efforts());
    return twins(
        space, place, apart, (fact, part) -> with(fact, part, apart.of(fact.parts().get(part))));
  }

  /** Twins of which the other leaves a part as it is now; empty if there is no choice for it. */
  public static Optional<TwinSpaces> leavingOut(ChoiceSpace space, PartPlace place) {
    return twins(space, place, new Renumbering(space.efforts()), TwinSpaces::without);
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

  /** Twins of which the other lists no more in a section than now, and does not say that is all. */
  public static TwinSpaces leavingOut(ChoiceSpace space, SectionType section) {
    List<Slot> facts =
        space.listed().get(section).facts().stream()
            .filter(one -> one.choice() == Content.NONE)
            .toList();
    return twins(
        space, with(space, section, facts, Content.NONE, new Renumbering(space.efforts())));
  }

  private static Optional<TwinSpaces> twins(
      ChoiceSpace space, PartPlace place, Renumbering apart, OtherPart otherwise) {
    if (place.section() == null) {
      return part(space.partnership(), place.part(), otherwise)
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
        place.list().isEmpty()
            ? part(fact, place.part(), otherwise)
            : inner(fact, place, otherwise);
    return changed.map(
        now -> {
          List<Slot> facts = new ArrayList<>(listed.facts());
          facts.set(place.index(), now);
          return twins(space, with(space, place.section(), facts, listed.closed(), apart));
        });
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

  private static Optional<Slot> inner(Slot fact, PartPlace place, OtherPart otherwise) {
    if (!(fact.parts().get(place.list()) instanceof Content.Facts facts)
        || place.at() >= facts.facts().size()) {
      return Optional.empty();
    }
    return part(facts.facts().get(place.at()), place.part(), otherwise)
        .map(
            now -> {
              List<Slot> all = new ArrayList<>(facts.facts());
              all.set(place.at(), now);
              Content changed = new Content.Facts(facts.reported(), all, facts.emptied());
              return with(fact, place.list(), changed);
            });
  }

  private static Optional<Slot> part(Slot fact, String part, OtherPart otherwise) {
    return fact.parts().containsKey(part)
        ? Optional.of(otherwise.of(fact, part))
        : Optional.empty();
  }

  private static Slot without(Slot fact, String part) {
    Map<String, Content> parts = new LinkedHashMap<>(fact.parts());
    parts.remove(part);
    return new Slot(fact.base(), fact.choice(), fact.absent(), parts);
  }

  private static Slot with(Slot fact, String part, Content content) {
    Map<String, Content> parts = new LinkedHashMap<>(fact.parts());
    parts.put(part, content);
    return new Slot(fact.base(), fact.choice(), fact.absent(), parts);
  }
}
