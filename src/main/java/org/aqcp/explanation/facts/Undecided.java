package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Part;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;
import org.aqcp.input.Place;
import org.aqcp.partnership.SectionType;

/** What is unreported and would decide a condition: if all of it were reported, nothing is open. */
public final class Undecided {
  private final Reading reading;
  private final Bindings bindings;
  private final FactNames names;
  private final ChainReport chains;
  private final Set<Unreported> found = new LinkedHashSet<>();

  private Undecided(Reading reading, Bindings bindings, FactNames names) {
    this.reading = reading;
    this.bindings = bindings;
    this.names = names;
    this.chains = new ChainReport(reading, names);
  }

  public static List<Unreported> of(
      Condition condition, Reading reading, Bindings bindings, FactNames names) {
    Undecided undecided = new Undecided(reading, bindings, names);
    undecided.add(condition);
    return new ArrayList<>(undecided.found);
  }

  /** The list that may hold more facts than it reports. */
  static Unreported list(Pattern pattern, Bindings bindings, FactNames names) {
    if (pattern.from() != null) {
      return Part.of(pattern.from(), bindings).map(names::unreported).orElseThrow();
    }
    String section = SectionType.listing(pattern.kind().type()).orElseThrow().key();
    return new Unreported(section, "", "", Place.NOWHERE);
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Exists exists) {
      addOpen(exists.of());
    } else if (condition instanceof Condition.Absent absent) {
      addOpen(absent.of());
    } else if (condition instanceof Quantity quantity) {
      addCounted(quantity);
    } else if (condition instanceof Condition.Every every) {
      addEvery(every);
    } else {
      addOpen(Join.of((Pattern) condition));
    }
  }

  private List<Chain> addOpen(Join join) {
    List<Chain> all = ChainFinder.find(join, reading, bindings);
    for (Chain chain : all) {
      if (chain.holds() == Truth.UNKNOWN || (chain.supposed() && chain.holds() == Truth.TRUE)) {
        found.addAll(chains.unreported(chain));
      }
    }
    return all;
  }

  private void addCounted(Quantity quantity) {
    List<Chain> all = addOpen(quantity.of());
    if (quantity.counted() == null) {
      return;
    }
    for (Chain chain : all) {
      if (chain.holds() != Truth.FALSE
          && !chain.supposed()
          && quantity.counted().value(chain.bindings()) == null) {
        Part.of(quantity.counted(), chain.bindings())
            .ifPresent(part -> found.add(names.unreported(part)));
      }
    }
  }

  private void addEvery(Condition.Every every) {
    TestReport tests = new TestReport(reading, names);
    for (Object fact : reading.candidates(every.domain(), bindings)) {
      Bindings bound = every.domain().bind(bindings, fact);
      if (fact == Reading.UNREPORTED_FACT) {
        found.add(list(every.domain(), bindings, names));
      } else if (reading.fits(every.domain().tests(), bound) != Truth.FALSE) {
        found.addAll(tests.unreported(every.domain().tests(), bound));
        if (every.passes(reading, bound) == Truth.UNKNOWN) {
          found.addAll(tests.unreported(every.tests(), bound));
        }
      }
    }
  }
}
