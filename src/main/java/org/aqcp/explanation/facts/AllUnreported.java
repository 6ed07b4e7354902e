package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * Everything unreported that a condition asks for, fact by fact, whether or not it makes a
 * difference: for joins of which there are too many ways to look at each.
 */
record AllUnreported(Reading reading, Bindings bindings, FactNames names) {
  Set<Unreported> of(List<Pattern> patterns) {
    Set<Unreported> found = new LinkedHashSet<>();
    for (Pattern pattern : patterns) {
      for (Object fact : facts(pattern, patterns)) {
        if (fact == Reading.UNREPORTED_FACT) {
          Undecided.list(pattern, bindings, names).ifPresent(found::add);
        } else {
          addParts(pattern, (Record) fact, found);
        }
      }
    }
    return found;
  }

  private void addParts(Pattern pattern, Record fact, Set<Unreported> found) {
    Bindings bound = bindings.with(Bindings.THIS, fact);
    for (Term asked : asked(pattern)) {
      Term part = asked instanceof Term.Size size ? size.list() : asked;
      if (part instanceof Term.Component own
          && own.ofThis()
          && Reading.leavesOpen(own.value(bound))) {
        Part.of(own, bound).ifPresent(unreported -> found.add(names.unreported(unreported)));
      }
    }
  }

  private static List<Term> asked(Pattern pattern) {
    List<Term> asked = new ArrayList<>(pattern.bindings().values());
    for (Test.Comparison test : pattern.comparisons()) {
      asked.add(test.left());
      asked.add(test.right());
    }
    return asked;
  }

  /** The facts that a pattern looks at: of a section, or of the lists of an earlier pattern. */
  private Collection<?> facts(Pattern pattern, List<Pattern> patterns) {
    if (pattern.from() == null) {
      return reading.candidates(pattern, bindings);
    }
    List<Object> facts = new ArrayList<>();
    for (Pattern earlier : patterns) {
      Term list = earlier.bindings().get(pattern.from().toString());
      if (list != null) {
        for (Object fact : facts(earlier, patterns)) {
          Object listed = list.value(bindings.with(Bindings.THIS, fact));
          facts.addAll(listed == null ? List.of() : (Collection<?>) listed);
        }
      }
    }
    return facts;
  }
}
