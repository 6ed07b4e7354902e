package org.aqcp.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.edit.Blueprint;
import org.aqcp.search.edit.Edits;
import org.aqcp.search.edit.Records;

/**
 * A proposed change to a partnership: the facts chosen for the patterns of a join, existing ones
 * changed where needed, and new ones. Immutable.
 *
 * @param partnership includes proposed changes to its own parts, but not to its facts
 * @param patterns the patterns that have a fact so far
 * @param originals the facts before the change; null for new ones
 * @param facts the facts after the change
 */
record Draft(
    Bindings start,
    Partnership partnership,
    List<Pattern> patterns,
    List<Record> originals,
    List<Record> facts) {
  static Draft of(Candidate from) {
    return of(from.bindings(), from.partnership());
  }

  static Draft of(Bindings start, Partnership partnership) {
    return new Draft(start, partnership, List.of(), List.of(), List.of());
  }

  /** Adds a fact for one more pattern. */
  Draft with(Pattern pattern, Record original, Record fact) {
    List<Pattern> morePatterns = new ArrayList<>(patterns);
    List<Record> moreOriginals = new ArrayList<>(originals);
    List<Record> moreFacts = new ArrayList<>(facts);
    morePatterns.add(pattern);
    moreOriginals.add(original);
    moreFacts.add(fact);
    return new Draft(start, partnership, morePatterns, moreOriginals, moreFacts);
  }

  /**
   * Sets a part of the partnership or of one of these facts; empty if the part is elsewhere, or is
   * not what the value says.
   */
  Optional<Draft> with(Part part, Object value) {
    if (!Blueprint.of(part.fact().getClass()).allows(part.component(), part.value(), value)) {
      return Optional.empty();
    }
    if (Records.same(part.fact(), partnership)) {
      Record own = Records.with(partnership, part.component(), value);
      return Optional.of(new Draft(start, (Partnership) own, patterns, originals, facts));
    }
    for (int i = 0; i < facts.size(); i++) {
      if (Records.same(facts.get(i), part.fact())) {
        List<Record> changed = new ArrayList<>(facts);
        changed.set(i, Records.with(part.fact(), part.component(), value));
        return Optional.of(new Draft(start, partnership, patterns, originals, changed));
      }
    }
    return Optional.empty();
  }

  /** Sets a part, if a partnership can reasonably change it. */
  Optional<Draft> changed(Part part, Object value) {
    return Fitting.mayChange(this, part) ? with(part, value) : Optional.empty();
  }

  /** Replaces the last fact. */
  Draft withLast(Record fact) {
    List<Record> changed = new ArrayList<>(facts);
    changed.set(facts.size() - 1, fact);
    return new Draft(start, partnership, patterns, originals, changed);
  }

  Pattern lastPattern() {
    return patterns.get(patterns.size() - 1);
  }

  Record lastFact() {
    return facts.get(facts.size() - 1);
  }

  boolean isNew(Record fact) {
    for (int i = 0; i < facts.size(); i++) {
      if (Records.same(facts.get(i), fact)) {
        return originals.get(i) == null;
      }
    }
    return false;
  }

  /** Whether a fact of the partnership is one of these. */
  boolean hasTaken(Object fact) {
    return originals.stream().anyMatch(original -> Records.same(original, fact));
  }

  /** How many of these are new facts of a class. */
  int made(Class<?> type) {
    int made = 0;
    for (int i = 0; i < facts.size(); i++) {
      made += originals.get(i) == null && facts.get(i).getClass() == type ? 1 : 0;
    }
    return made;
  }

  Bindings bindings() {
    return bindings(facts.size());
  }

  private Bindings bindings(int patternCount) {
    Bindings bound = start.with("$partnership", partnership);
    for (int i = 0; i < patternCount; i++) {
      bound = patterns.get(i).bind(bound, facts.get(i));
    }
    return bound;
  }

  /** The partnership with this change applied. */
  Partnership made() {
    Draft draft = this;
    Partnership result = partnership;
    for (int i = facts.size() - 1; i >= 0; i--) {
      Record original = originals.get(i);
      Record fact = draft.facts.get(i);
      Term from = patterns.get(i).from();
      if (Records.same(original, fact)) {
        continue;
      }
      if (from != null) {
        Part list = Part.of(from, draft.bindings(i)).orElseThrow();
        Object now =
            original == null
                ? Records.plus(list.value(), fact)
                : Records.replaced((List<?>) list.value(), original, fact);
        draft = draft.with(list, now).orElseThrow();
      } else {
        result = original == null ? Edits.add(result, fact) : Edits.replace(result, original, fact);
      }
    }
    return result;
  }
}
