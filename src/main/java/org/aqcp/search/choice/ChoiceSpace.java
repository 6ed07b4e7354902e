package org.aqcp.search.choice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/**
 * A partnership and everything that could be done about it.
 *
 * @param partnership what it says about itself
 * @param listed its sections; one that is not named stays as it is
 * @param efforts of the options of each choice: how much each takes. The first option leaves
 *     everything as it is and takes nothing.
 * @param alike choices on facts of which nothing tells one from another, but for their names
 */
public record ChoiceSpace(
    Slot partnership,
    Map<SectionType, Listed> listed,
    List<List<Long>> efforts,
    List<List<Integer>> alike) {
  public ChoiceSpace {
    alike = List.copyOf(alike);
    listed = new EnumMap<>(listed);
    efforts = List.copyOf(efforts);
  }

  /**
   * The facts that a section lists or could list.
   *
   * @param closed the choice that says that the section is complete, or {@link Content#NONE}
   */
  public record Listed(Section base, List<Slot> facts, int closed) {
    public Listed {
      facts = List.copyOf(facts);
    }

    /** A section that stays as it is. */
    private static Listed given(Section section) {
      List<Slot> facts = section.facts().stream().map(one -> Slot.given((Record) one)).toList();
      return new Listed(section, facts, Content.NONE);
    }

    /** That there may be more facts than are listed. */
    public Formula open(Formulas by) {
      Formula some = by.or(facts.stream().map(one -> one.present(by)).toList());
      Formula openIfSome = by.certain(!base.complete());
      Formula openIfNone = by.certain(!base.reported());
      Formula open = by.or(by.and(some, openIfSome), by.and(by.not(some), openIfNone));
      return closed == Content.NONE ? open : by.and(open, by.not(by.taken(closed, 1)));
    }

    private Section with(IntUnaryOperator taken) {
      List<Fact> all =
          facts.stream()
              .map(one -> one.with(taken))
              .filter(Objects::nonNull)
              .map(Fact.class::cast)
              .toList();
      Section section = base.with(all);
      return closed != Content.NONE && taken.applyAsInt(closed) == 1 ? section.closed() : section;
    }
  }

  /** The facts of a section. */
  public Listed listed(SectionType type) {
    Listed named = listed.get(type);
    return named == null ? Listed.given(((Partnership) partnership.base()).section(type)) : named;
  }

  /**
   * That choices that are alike are made in one order: what they lead to is the same in any other,
   * and a search need not look at all of them.
   */
  public Formula inOrder(Formulas by) {
    List<Formula> all = new ArrayList<>();
    for (List<Integer> same : alike) {
      for (int i = 1; i < same.size(); i++) {
        all.add(inOrder(same.get(i - 1), same.get(i), by));
      }
    }
    return by.and(all);
  }

  /** That a choice takes nothing, or no option before that of an earlier one. */
  private Formula inOrder(int earlier, int later, Formulas by) {
    List<Formula> all = new ArrayList<>();
    List<Formula> before = new ArrayList<>();
    for (int option = 1; option < efforts.get(later).size(); option++) {
      before.add(by.taken(earlier, option));
      all.add(by.or(by.not(by.taken(later, option)), by.or(before)));
    }
    return by.and(all);
  }

  /** The partnership with some options taken. */
  public Partnership with(IntUnaryOperator taken) {
    Partnership changed = (Partnership) partnership.with(taken);
    for (Map.Entry<SectionType, Listed> section : listed.entrySet()) {
      changed = changed.with(section.getKey(), section.getValue().with(taken));
    }
    return changed;
  }

  /** How many options there are that change something. */
  public int moves() {
    return efforts.stream().mapToInt(options -> options.size() - 1).sum();
  }

  /** How much some options take together. */
  public long effort(IntUnaryOperator taken) {
    long effort = 0;
    for (int choice = 0; choice < efforts.size(); choice++) {
      effort += efforts.get(choice).get(taken.applyAsInt(choice));
    }
    return effort;
  }
}
