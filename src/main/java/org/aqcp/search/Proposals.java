package org.aqcp.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Chain;

/** Proposes drafts that may bring a condition closer to holding, smallest changes first. */
final class Proposals {
  /** The most near misses to complete. */
  private static final int MOST_NEAR = 8;

  private final Candidate from;
  private final List<Supplier<Stream<Draft>>> all = new ArrayList<>();

  private Proposals(Candidate from) {
    this.from = from;
  }

  /** Lazily computed drafts. */
  static Stream<Draft> of(Condition condition, Candidate from) {
    Proposals proposals = new Proposals(from);
    if (condition instanceof Condition.Every every) {
      proposals.every(every);
    } else if (condition instanceof Condition.Exists exists) {
      proposals.more(exists.of(), from.chains(exists.of()));
    } else if (condition instanceof Quantity quantity) {
      proposals.quantity(quantity);
    } else if (condition instanceof Comparing comparing) {
      return ComparedProposals.of(comparing, from);
    } else if (condition instanceof Condition.Absent absent) {
      proposals.fewer(absent.of());
    }
    return proposals.all.stream().flatMap(Supplier::get);
  }

  private void quantity(Quantity quantity) {
    Join counting = quantity.counting();
    if (!quantity.wantsMore()) {
      fewer(counting);
      return;
    }
    List<Chain> chains = from.chains(counting);
    if (quantity.isShare()) {
      all.add(() -> from.closed(quantity.of().first()));
      pass(counting, from.chains(quantity.of()));
      more(counting, chains);
      return;
    }
    CountedProposals counted = new CountedProposals(quantity, chains, from);
    all.addAll(counted.changed());
    more(counting, chains);
    all.addAll(counted.added());
  }

  /** Makes ways pass that a share is of. */
  private void pass(Join passing, List<Chain> ways) {
    for (Chain way : ways) {
      if (way.holds() == Truth.TRUE && !way.supposed()) {
        complete(passing, way.facts());
      }
    }
  }

  /** Makes a join hold for one more combination of facts. */
  private void more(Join join, List<Chain> chains) {
    chains.stream()
        .filter(chain -> chain.holds() != Truth.TRUE || chain.supposed())
        .filter(chain -> !chain.facts().isEmpty())
        .limit(MOST_NEAR)
        .forEach(chain -> complete(join, chain));
    // facts that match already may also match with others: one more name before one more document
    chains.stream()
        .filter(chain -> chain.holds() == Truth.TRUE && chain.facts().size() > 1)
        .limit(MOST_NEAR)
        .forEach(chain -> beginning(join, chain, chain.facts().size() - 1));
    complete(join, List.of());
  }

  private void complete(Join join, Chain chain) {
    beginning(join, chain, chain.facts().size());
  }

  /** Makes a join hold with the first facts of a chain, as many of them as possible. */
  private void beginning(Join join, Chain chain, int most) {
    for (int kept = most; kept > 0; kept--) {
      complete(join, chain.facts().subList(0, kept));
    }
  }

  /** Makes a join hold with the given facts and others. */
  private void complete(Join join, List<Object> given) {
    all.add(() -> JoinCompletion.of(from, join, given));
  }

  /** Removes one combination of facts for which a join holds or could hold. */
  private void fewer(Join join) {
    all.add(() -> from.closed(join.first()));
    for (Chain chain : from.chains(join)) {
      if (chain.holds() != Truth.FALSE && !chain.supposed()) {
        all.add(() -> broken(join, chain).stream());
      }
    }
  }

  /** Drafts in which one test of a chain fails. */
  private List<Draft> broken(Join join, Chain chain) {
    List<Draft> broken = new ArrayList<>();
    Draft draft = from.draft(join, chain);
    Bindings bound = from.bindings();
    for (int i = 0; i < draft.facts().size(); i++) {
      bound = draft.patterns().get(i).bind(bound, draft.facts().get(i));
      for (Test test : draft.patterns().get(i).tests()) {
        Failing.of(test, bound)
            .flatMap(value -> draft.changed(value.part(), value.value()))
            .ifPresent(broken::add);
      }
    }
    return broken;
  }

  private void every(Condition.Every every) {
    Pattern domain = every.domain();
    all.add(() -> from.closed(domain));
    Join each = Join.of(domain.askingAlso(every.tests()));
    for (Object fact : from.reading().candidates(domain, from.bindings())) {
      if (fact != Reading.UNREPORTED_FACT
          && every.passes(from.reading(), domain.bind(from.bindings(), fact)) != Truth.TRUE) {
        complete(each, List.of(fact));
      }
    }
    complete(each, List.of());
  }
}
