package org.aqcp.search.choice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Requirement;
import org.aqcp.framework.Efforts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.MadeUpNames;
import org.aqcp.search.edit.Records;

/**
 * Finds everything that may be done about a partnership and that matters to some requirements:
 * parts to report or change, names to add to lists, facts to add, and lists to be said to be
 * complete.
 */
public final class Moves {
  /** No more facts of one list are changed than this: the first ones. */
  static final int MOST_KNOWN = 60;

  private final Partnership partnership;
  private final Wants wants;
  private final Permitted permitted;
  private final ChoiceBook book = new ChoiceBook();
  private final Map<SectionType, List<Record>> added = new EnumMap<>(SectionType.class);

  private Moves(Partnership partnership, Wants wants, Permitted permitted) {
    this.partnership = partnership;
    this.wants = wants;
    this.permitted = permitted;
  }

  /**
   * All moves that could be advised and that matter to some requirements.
   *
   * @param fixed what is bound from the start: the partnership and the indicator
   * @param efforts that steps take
   */
  public static ChoiceSpace of(
      Partnership partnership,
      List<? extends Requirement> requirements,
      Bindings fixed,
      Efforts efforts) {
    return of(partnership, List.of(new Asked(List.of(requirements), fixed)), efforts);
  }

  /** All moves that could be advised and that matter to some indicators. */
  public static ChoiceSpace of(Partnership partnership, List<Asked> asked, Efforts efforts) {
    return of(partnership, asked, Permitted.advice(partnership.asOf(), efforts), 0);
  }

  /**
   * All moves that matter.
   *
   * @param more facts of each kind than are needed
   */
  public static ChoiceSpace of(
      Partnership partnership, List<Asked> asked, Permitted permitted, int more) {
    return new Moves(partnership, new Wants(asked, permitted, more), permitted).choices();
  }

  private ChoiceSpace choices() {
    for (SectionType type : SectionType.values()) {
      added.put(type, added(type));
    }
    SlotMoves slots =
        new SlotMoves(wants, new WantedValues(partnership, wants, permitted, added), book);
    Map<SectionType, ChoiceSpace.Listed> listed = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      if (wants.asksFor(Kind.of(type.of()))) {
        listed.put(type, listed(type, slots));
      }
    }
    Slot own = slots.kept(FactPlace.known(partnership, permitted));
    return new ChoiceSpace(own, listed, book.efforts(), book.alike());
  }

  /** The facts that could be added to a section: of each only its name is said and what it is. */
  private List<Record> added(SectionType type) {
    Kind kind = Kind.of(type.of());
    int before = partnership.section(type).facts().size();
    List<Record> all = new ArrayList<>();
    wants
        .facts(kind)
        .forEach(
            (said, times) -> {
              for (int i = 1; i <= Math.min(times, permitted.mostFacts()); i++) {
                Record named = MadeUpNames.filled(Records.empty(kind), before + all.size() + 1);
                Record fact = said.in(named);
                if (permitted.mayBeAdded(fact)) {
                  all.add(fact);
                }
              }
            });
    return all;
  }

  private ChoiceSpace.Listed listed(SectionType type, SlotMoves moves) {
    Section section = partnership.section(type);
    Efforts efforts = permitted.efforts();
    List<Slot> slots = new ArrayList<>();
    for (Object fact : section.facts()) {
      boolean some = slots.size() < MOST_KNOWN;
      Record given = (Record) fact;
      slots.add(some ? moves.kept(FactPlace.known(given, permitted)) : Slot.given(given));
    }
    Map<Optional<Wants.Said>, List<Integer>> same = new LinkedHashMap<>();
    for (Record fact : added.get(type)) {
      List<Integer> like = same.computeIfAbsent(wants.said(fact), said -> new ArrayList<>());
      slots.add(moves.added(FactPlace.added(fact, permitted), efforts.adding(type.of()), like));
    }
    same.values().forEach(book::alike);
    int closed = section.open() ? book.add(efforts.report()) : Content.NONE;
    return new ChoiceSpace.Listed(section, slots, closed);
  }
}
