package org.aqcp.search;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Test;
import org.aqcp.condition.Truth;
import org.aqcp.explanation.facts.Chain;

/** What to try so that a condition comes nearer to holding: what changes least comes first. */
final class Proposals {
  /** Near misses that are worth completing. */
  private static final int NEAREST = 8;

  private final Search search;

  private Proposals(Search search) {
    this.search = search;
  }

  static void tryFor(Condition condition, Search search) {
    Proposals proposals = new Proposals(search);
    if (condition instanceof Condition.Every every) {
      proposals.every(every);
    } else if (condition instanceof Condition.Exists exists) {
      proposals.more(exists.of(), search.chains(exists.of()));
    } else if (condition instanceof Quantity quantity) {
      proposals.quantity(quantity);
    } else if (condition instanceof Condition.Absent absent) {
      proposals.fewer(absent.of());
    }
  }

  private void quantity(Quantity quantity) {
    if (!Distance.wantsMore(quantity)) {
      fewer(quantity.of());
      return;
    }
    List<Chain> chains = search.chains(quantity.of());
    CountedProposals counted = new CountedProposals(quantity, chains, search);
    counted.changed();
    more(quantity.of(), chains);
    counted.added();
  }

  /** One more way in which a join holds. */
  private void more(Join join, List<Chain> chains) {
    if (search.over()) {
      return;
    }
    chains.stream()
        .filter(chain -> chain.holds() != Truth.TRUE || chain.supposed())
        .filter(chain -> !chain.facts().isEmpty())
        .limit(NEAREST)
        .forEach(chain -> mend(join, chain));
    // where a fact holds one of what is asked for, it may hold another
    chains.stream()
        .filter(chain -> chain.holds() == Truth.TRUE && chain.facts().size() > 1)
        .limit(NEAREST)
        .forEach(chain -> search.complete(join, withoutLast(chain)));
    search.complete(join, List.of());
  }

  private void mend(Join join, Chain chain) {
    search.complete(join, chain.facts());
    if (chain.facts().size() > 1) {
      search.complete(join, withoutLast(chain));
    }
  }

  private static List<Object> withoutLast(Chain chain) {
    return chain.facts().subList(0, chain.facts().size() - 1);
  }

  /** One way less in which a join holds or could. */
  private void fewer(Join join) {
    search.closeIfOpen(join.first());
    for (Chain chain : search.chains(join)) {
      if (chain.holds() != Truth.FALSE && !chain.supposed()) {
        breakChain(join, chain);
      }
    }
  }

  /** Tries values with which one test of a chain fails. */
  private void breakChain(Join join, Chain chain) {
    Bindings bound = search.bindings;
    int fact = 0;
    for (Condition part : join.parts()) {
      if (part instanceof Pattern pattern && fact < chain.facts().size()) {
        bound = pattern.bind(bound, chain.facts().get(fact++));
        for (Test test : pattern.tests()) {
          Fitting.failing(test, bound)
              .ifPresent(value -> search.change(join, chain, value.part(), value.value()));
        }
      }
    }
  }

  private void every(Condition.Every every) {
    Pattern domain = every.domain();
    search.closeIfOpen(domain);
    List<Test> all = new ArrayList<>(domain.tests());
    all.addAll(every.tests());
    Join each =
        Join.of(new Pattern(domain.kind(), domain.name(), domain.from(), domain.bindings(), all));
    for (Object fact : search.reading.candidates(domain, search.bindings)) {
      if (fact != Reading.UNREPORTED_FACT
          && every.passes(search.reading, domain.bind(search.bindings, fact)) != Truth.TRUE) {
        search.complete(each, List.of(fact));
      }
    }
    search.complete(each, List.of());
  }
}
