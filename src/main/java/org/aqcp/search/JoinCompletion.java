package org.aqcp.search;

import java.util.List;
import java.util.function.Predicate;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Blueprint;
import org.aqcp.search.edit.NewValue;
import org.aqcp.search.edit.Records;

/** Finds partnerships in which a join holds in one way more: with few changes, or a new fact. */
final class JoinCompletion {
  /** Alternatives that are looked at: the first ones change least. */
  private static final int ENOUGH = 40;

  private final Partnership partnership;
  private final Reading reading;
  private final Fitting fitting;
  private final List<Condition> parts;
  private final Predicate<Draft> last;
  private int drafts;
  private boolean over;

  private JoinCompletion(Search search, Join join, Predicate<Draft> last) {
    this.partnership = search.partnership;
    this.reading = search.reading;
    this.fitting = new Fitting(reading);
    this.parts = Draft.flat(join.parts());
    this.last = last;
  }

  /**
   * Makes drafts that begin with given facts of the partnership, until one is the last.
   *
   * @param last whether a draft ends it
   */
  static void each(Search search, Join join, List<Object> given, Predicate<Draft> last) {
    new JoinCompletion(search, join, last).choose(Draft.empty(search), 0, given);
  }

  private void choose(Draft draft, int at, List<Object> given) {
    if (over) {
      return;
    }
    if (at == parts.size()) {
      over = last.test(draft) || ++drafts >= ENOUGH;
      return;
    }
    if (!(parts.get(at) instanceof Pattern pattern)) {
      // an absence within a join is left to luck: whoever reads the result sees whether it holds
      choose(draft, at + 1, given);
      return;
    }
    int facts = draft.facts().size();
    if (facts < given.size()) {
      take(draft, at, pattern, (Record) given.get(facts), given);
      return;
    }
    if (facts > 0 && pattern.from() == null) {
      for (Object fact : reading.candidates(pattern, draft.bindings())) {
        if (fact != Reading.UNREPORTED_FACT) {
          take(draft, at, pattern, (Record) fact, given);
        }
      }
    }
    create(draft, at, pattern, given);
  }

  private void take(Draft draft, int at, Pattern pattern, Record fact, List<Object> given) {
    fitting
        .fit(draft.with(pattern, fact, fact), pattern.tests())
        .ifPresent(fitted -> choose(fitted, at + 1, given));
  }

  private void create(Draft draft, int at, Pattern pattern, List<Object> given) {
    if (pattern.from() != null && Part.of(pattern.from(), draft.bindings()).isEmpty()) {
      return;
    }
    if (pattern.kind().type() == Partnership.class || pattern.kind().derived()) {
      return;
    }
    Record blank = Records.blank(pattern.kind());
    fitting
        .fit(draft.with(pattern, null, blank), pattern.tests())
        .ifPresent(fitted -> named(fitted, at, given));
  }

  /** Names a new fact, unless a later pattern is going to say what it must be called. */
  private void named(Draft draft, int at, List<Object> given) {
    if (joinedLater(draft, at)) {
      choose(draft, at + 1, given);
    }
    Record fact = draft.lastFact();
    choose(draft.withLast(NewValue.named(fact, number(draft, fact))), at + 1, given);
  }

  /** A number that makes the name of the draft's last fact new. */
  private int number(Draft draft, Record fact) {
    Pattern pattern = draft.lastPattern();
    if (pattern.from() != null) {
      Object list = pattern.from().value(draft.bindings());
      return list == null ? 1 : ((List<?>) list).size() + 1;
    }
    return SectionType.listing(fact.getClass())
        .map(type -> partnership.section(type).facts().size() + 1)
        .orElse(1);
  }

  /** Whether a later pattern asks for facts by the name of the draft's last one. */
  private boolean joinedLater(Draft draft, int at) {
    Pattern pattern = draft.lastPattern();
    for (Condition later : parts.subList(at + 1, parts.size())) {
      if (later instanceof Pattern next && next.from() == null) {
        for (Test test : next.tests()) {
          if (test instanceof Test.Comparison c && isName(pattern, c.right().toString())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isName(Pattern pattern, String variable) {
    return pattern.bindings().get(variable) instanceof Term.Component component
        && Blueprint.of(pattern.kind().type()).required().contains(component.name());
  }
}
