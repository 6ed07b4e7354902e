package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Quantity.Function;
import org.aqcp.condition.Rewriting;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;

/**
 * Writes a block as DRL for Drools: everything that its sentences count, whatever it is, then for
 * each sentence a count that is 1 if it holds and 0 if not, and at last one comparison of their
 * sum. An {@code or} of conditions would make Drools conclude the same several times, and a choice
 * between two numbers it takes to be true whatever is chosen.
 */
final class BlockDrl {
  private final EngineDrl engine = new EngineDrl();
  private final List<String> counts = new ArrayList<>();
  private final String variable;
  private final String subject;
  private int sentences;

  private BlockDrl(boolean rollUp, String variable) {
    this.variable = variable;
    this.subject =
        rollUp
            ? "Group( this == " + Scope.GROUP + " )"
            : "Indicator( this == " + Scope.INDICATOR + " )";
  }

  /**
   * The DRL of a block.
   *
   * @param variable that the names of all variables begin with
   */
  static String of(SentenceBlock block, boolean rollUp, String variable) {
    BlockDrl drl = new BlockDrl(rollUp, variable);
    String holds = drl.holds(block);
    return String.join(" and ", drl.counts) + " and eval( " + holds + " )";
  }

  private String holds(SentenceBlock block) {
    List<String> holding = new ArrayList<>();
    for (Sentence sentence : block.sentences()) {
      String own = variable + "in" + ++sentences;
      String holds =
          sentence.condition() instanceof SentenceBlock inner
              ? holds(inner)
              : holds((Condition) sentence.condition(), own);
      counts.add(
          "accumulate( %s and eval( %s ); %sholds : count(1) )".formatted(subject, holds, own));
      holding.add(own + "holds");
    }
    Object needed = block.of().isCounted() ? block.number() : (Object) block.needed(Bindings.NONE);
    return "%s %s %s".formatted(String.join(" + ", holding), block.of().operator().drl(), needed);
  }

  private String holds(Condition condition, String own) {
    return condition.as(
        new Condition.Forms<>(
            pattern -> count(pattern.of(), own) + " > 0",
            exists -> count(exists.of(), own) + " > 0",
            absent -> count(absent.of(), own) + " == 0",
            every -> every(every, own),
            quantity -> quantity(quantity, own),
            comparing -> comparing(comparing, own)));
  }

  private String every(Condition.Every every, String own) {
    String all = count(Join.of(every.domain()), own + "all");
    String passing = count(Join.of(every.passing()), own + "yes");
    return "%s > 0 && %s >= %s".formatted(all, passing, all);
  }

  private String quantity(Quantity quantity, String own) {
    String needed = quantity.operator().drl() + " " + quantity.needed();
    if (!quantity.isShare()) {
      return count(quantity.of(), quantity.function(), quantity.counted(), own) + " " + needed;
    }
    String all = count(quantity.of(), own + "all");
    String yes = count(engine.passing(quantity), own + "yes");
    return "100 * %s %s * Math.max(%s, 1)".formatted(yes, needed, all);
  }

  private String comparing(Comparing comparing, String own) {
    String left = own + "left";
    String right = own + "right";
    counts.add(engine.of(comparing.left(), left) + " )");
    counts.add(engine.of(comparing.right(), right) + " )");
    return EngineDrl.compared(comparing, left, right);
  }

  private String count(Join ways, String own) {
    return count(ways, Function.COUNT, null, own);
  }

  /** Adds a count and returns its variable. */
  private String count(Join ways, Function function, Term counted, String own) {
    counts.add(engine.count(COUNTING.join(ways), function, counted, own) + " )");
    return own;
  }

  /** Counts where within a count Drools could not compile what joins several facts. */
  private static final Rewriting COUNTING =
      new Rewriting() {
        @Override
        public Condition condition(Condition condition) {
          Condition inner = super.condition(condition);
          boolean none = inner instanceof Condition.Absent;
          boolean joins =
              (none || inner instanceof Condition.Exists) && inner.of().parts().size() > 1;
          return joins
              ? new Quantity(
                  inner.of(),
                  Function.COUNT,
                  null,
                  Passing.NOTHING,
                  none ? Operator.LESS : Operator.AT_LEAST,
                  new Term.Literal(1))
              : inner;
        }
      };
}
