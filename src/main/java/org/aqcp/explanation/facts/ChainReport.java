package org.aqcp.explanation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Truth;

/** Describes what chains lack and what in them is unreported. */
public final class ChainReport {
  private final Reading reading;
  private final FactNames names;
  private final TestReport tests;

  public ChainReport(Reading reading, FactNames names) {
    this.reading = reading;
    this.names = names;
    this.tests = new TestReport(reading, names);
  }

  /** What the last fact lacks, or the fact itself if there is none. */
  public List<Lack> lacks(Chain chain) {
    if (chain.lacking == 0) {
      return List.of();
    }
    if (!(chain.part instanceof Pattern pattern)) {
      return List.of(lack(chain, chain.part));
    }
    return chain.fact == null
        ? List.of(lack(chain, missing(pattern, chain.bindings())))
        : tests.lacks(pattern.tests(), chain.bindings());
  }

  /** What a way lacks to count for a share. */
  public List<Lack> lacks(Passing passing, Chain way) {
    List<Lack> lacks = new ArrayList<>(tests.lacks(passing.tests(), way.bindings()));
    for (Condition part : passing.parts()) {
      if (part.read(reading, way.bindings()) != Truth.TRUE) {
        lacks.add(lack(way, part));
      }
    }
    return lacks;
  }

  private Lack lack(Chain chain, Condition part) {
    return lack(chain, Described.condition(part, chain.bindings()));
  }

  /** Describes a missing fact. All its parts are unreported, since tests may refer to them. */
  private static String missing(Pattern pattern, Bindings bindings) {
    return Described.pattern(pattern, pattern.bind(bindings, Reading.UNREPORTED_FACT));
  }

  private Lack lack(Chain chain, String wanted) {
    List<Object> facts = chain.facts();
    String path = facts.isEmpty() ? "" : names.path(facts.get(facts.size() - 1));
    return new Lack(path, wanted);
  }

  private List<Unreported> undecided(Condition part, Bindings bindings) {
    Chains chains = ChainFinder.confirmed(part, Truth.UNKNOWN, reading, bindings);
    return Undecided.of(part, chains, reading, bindings, names);
  }

  /** What would decide whether a way counts for a share. */
  List<Unreported> unreported(Passing passing, Chain way) {
    if (passing.read(reading, way.bindings()) != Truth.UNKNOWN) {
      return List.of();
    }
    List<Unreported> unreported = tests.unreported(passing.tests(), way.bindings());
    for (Condition part : passing.parts()) {
      if (part.read(reading, way.bindings()) == Truth.UNKNOWN) {
        unreported.addAll(undecided(part, way.bindings()));
      }
    }
    return unreported;
  }

  /**
   * The unreported parts of the facts of chains; if a fact is unreported itself, the others matter
   * too.
   */
  Set<Unreported> unreported(List<Chain> chains) {
    Set<Unreported> unreported = new LinkedHashSet<>();
    Set<Chain> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Chain chain : chains) {
      add(chain, told, unreported);
    }
    return unreported;
  }

  /** Many chains begin alike: what they have in common is told once. */
  private void add(Chain chain, Set<Chain> told, Set<Unreported> unreported) {
    if (chain.before == null || !told.add(chain)) {
      return;
    }
    add(chain.before, told, unreported);
    if (chain.fact == Reading.UNREPORTED_FACT && chain.step != Truth.FALSE) {
      Undecided.list((Pattern) chain.part, chain.before.bindings(), names)
          .ifPresent(unreported::add);
    }
    if (chain.step == Truth.UNKNOWN) {
      unreported.addAll(
          chain.part instanceof Pattern pattern
              ? tests.unreported(pattern.tests(), chain.bindings())
              : undecided(chain.part, chain.bindings()));
    }
  }
}
