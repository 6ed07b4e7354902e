package org.aqcp.edition.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Indicator;
import org.aqcp.logic.SameMeaning;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.search.apart.CaseHunt;
import org.aqcp.search.apart.Ruling;
import org.aqcp.search.apart.Turn;
import org.aqcp.search.edit.EmptyPartnership;

/**
 * Finds out whether two versions of an indicator mean the same.
 *
 * @param known partnerships that may tell them apart
 * @param day the as-of date of partnerships that are made up
 */
record ApartSearch(Edition before, Edition after, List<Partnership> known, LocalDate day) {
  ComparedMeaning of(Indicator earlier, Indicator later) {
    Ruling one = before.ruling(earlier);
    Ruling other = after.ruling(later);
    if (SameMeaning.of(one.rules(), earlier.thresholds(), other.rules(), later.thresholds())) {
      return ComparedMeaning.SAME_RULES;
    }
    String level = before.level(earlier);
    List<Partnership> ofLevel = known.stream().filter(p -> p.level().equals(level)).toList();
    CaseHunt hunt = new CaseHunt(one, other, EmptyPartnership.partnership(level, day), ofLevel);
    List<Telling> telling = new ArrayList<>();
    int facts = Integer.MAX_VALUE;
    for (Turn turn : Turn.values()) {
      // what more is known under one of them follows from where they differ
      if (turn != Turn.KNOWN || telling.isEmpty()) {
        CaseHunt.Found found = hunt.find(turn);
        found.given().flatMap(p -> confirmed(p, earlier, later)).ifPresent(telling::add);
        facts = Math.min(facts, found.facts());
      }
    }
    if (!telling.isEmpty()) {
      return new ComparedMeaning(ComparedMeaning.Basis.TOLD_APART, 0, Optional.empty(), telling);
    }
    return facts > 0
        ? new ComparedMeaning(ComparedMeaning.Basis.PROVED, facts, Optional.of(day), List.of())
        : new ComparedMeaning(ComparedMeaning.Basis.NOT_FOUND, 0, Optional.empty(), List.of());
  }

  /** What the compiled rules of both versions say of a partnership. */
  private Optional<Telling> confirmed(Partnership one, Indicator earlier, Indicator later) {
    Status from = status(before, one, earlier);
    Status to = status(after, one, later);
    return from == to ? Optional.empty() : Optional.of(new Telling(one, from, to));
  }

  private static Status status(Edition edition, Partnership one, Indicator indicator) {
    Evaluator evaluator = edition.evaluator(edition.level(indicator)).orElseThrow();
    return evaluator.evaluate(one, indicator).status();
  }
}
