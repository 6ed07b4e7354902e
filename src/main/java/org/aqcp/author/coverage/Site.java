package org.aqcp.author.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rewriting;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/**
 * A place in a condition, or in the header of a block, where a threshold is used.
 *
 * @param of a {@link Quantity}, a {@link Test.Comparison} or a {@link SentenceBlock}
 */
record Site(Object of, String threshold, Operator operator) {
  /** All places in what a sentence requires, in order; of a block, the one in its header. */
  static List<Site> in(Requirement requirement) {
    List<Site> sites = new ArrayList<>();
    if (!(requirement instanceof Condition condition)) {
      SentenceBlock block = (SentenceBlock) requirement;
      if (block.of().isCounted()) {
        add(block, block.number(), block.of().operator(), sites);
      }
      return sites;
    }
    for (Quantity quantity : quantities(condition)) {
      add(quantity, quantity.needed(), quantity.operator(), sites);
    }
    for (Pattern pattern : condition.patterns()) {
      for (Test.Comparison comparison : pattern.comparisons()) {
        if (comparison.operator().wantsMore() || comparison.operator().wantsLess()) {
          add(comparison, comparison.right(), comparison.operator(), sites);
        }
      }
    }
    return sites.stream().distinct().toList();
  }

  /** The quantities in a condition. */
  private static List<Quantity> quantities(Condition condition) {
    List<Quantity> all = new ArrayList<>();
    Rewriting through =
        new Rewriting() {
          @Override
          public Condition condition(Condition part) {
            if (part instanceof Quantity quantity) {
              all.add(quantity);
            }
            return super.condition(part);
          }
        };
    var unused = through.condition(condition);
    return all;
  }

  private static void add(Object of, Term bound, Operator operator, List<Site> sites) {
    threshold(bound).ifPresent(name -> sites.add(new Site(of, name, operator)));
  }

  /** Whether the threshold is compared with a number, not a date. */
  boolean isNumber() {
    return !(of instanceof Test.Comparison comparison)
        || (comparison.right() instanceof Term.Call call && call.threshold().isPresent());
  }

  /**
   * The condition with the threshold moved by some steps: days for dates, otherwise units of the
   * threshold.
   */
  Requirement moved(Requirement requirement, int steps) {
    return with(requirement, operator, steps);
  }

  /** The condition with another operator, and the threshold moved by some steps. */
  Requirement with(Requirement requirement, Operator by, int steps) {
    return changed(requirement, by, steps, false);
  }

  /** The same, where it depends on the threshold: of several alternatives, no other holds. */
  Requirement alone(Requirement requirement, Operator by, int steps) {
    return changed(requirement, by, steps, true);
  }

  private Requirement changed(Requirement requirement, Operator by, int steps, boolean alone) {
    return of instanceof SentenceBlock block
        ? block.by(by, shifted(block.number(), steps))
        : new Changing(changed(by, steps), alone).requirement(requirement);
  }

  private final class Changing extends Rewriting {
    private final Object changed;
    private final boolean alone;

    Changing(Object changed, boolean alone) {
      this.changed = changed;
      this.alone = alone;
    }

    @Override
    public Condition condition(Condition condition) {
      return condition.equals(of) ? (Condition) changed : super.condition(condition);
    }

    @Override
    protected Test test(Test test) {
      boolean choice = alone && test instanceof Test.Any && test.comparisons().contains(of);
      return test.equals(of) ? (Test) changed : choice ? only((Test.Any) test) : super.test(test);
    }

    private Test only(Test.Any any) {
      return new Test.All(
          any.of().stream()
              .map(one -> one.comparisons().contains(of) ? test(one) : one.negated())
              .toList());
    }

    @Override
    protected Term term(Term term) {
      return term;
    }
  }

  private Object changed(Operator by, int steps) {
    if (of instanceof Quantity q) {
      return q.against(by, shifted(q.needed(), steps));
    }
    Test.Comparison comparison = (Test.Comparison) of;
    return new Test.Comparison(comparison.left(), by, shifted(comparison.right(), steps));
  }

  private static Term shifted(Term term, int steps) {
    return steps == 0 ? term : new Term.Shifted(term, steps);
  }

  /** The threshold that a term is, or that it uses to compute a date. */
  private static Optional<String> threshold(Term term) {
    return term instanceof Term.Call call
        ? call.threshold().or(() -> threshold(call.argument()))
        : Optional.empty();
  }
}
