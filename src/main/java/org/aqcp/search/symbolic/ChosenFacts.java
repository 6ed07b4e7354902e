package org.aqcp.search.symbolic;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.choice.ChoiceSpace;
import org.aqcp.search.formula.Formulas;

/** The facts of a partnership for which there are choices. */
record ChosenFacts(ChoiceSpace choices, DerivedFacts derived, Formulas by)
    implements PossibleFacts {
  @Override
  public Bound start() {
    return new Bound(null, "$partnership", new Value.OfFact(choices.partnership()));
  }

  @Override
  public List<Candidate> of(Kind kind) {
    List<Candidate> all = new ArrayList<>();
    if (kind.type() == Partnership.class) {
      all.add(Candidate.of(choices.partnership(), by));
    } else if (kind.derived()) {
      derived.numbers().forEach(number -> all.add(Candidate.given(number, by)));
      Candidate.supposed(by.certain(derived.open()), by).ifPresent(all::add);
    } else {
      SectionType section = SectionType.listing(kind.type()).orElseThrow();
      ChoiceSpace.Listed listed = choices.listed(section);
      listed.facts().forEach(slot -> all.add(Candidate.of(slot, by)));
      Candidate.supposed(listed.open(by), by).ifPresent(all::add);
    }
    return all;
  }
}
