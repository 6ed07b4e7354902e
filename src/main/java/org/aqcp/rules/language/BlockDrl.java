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
 * Writes a block as DRL for Drools: first everything that its sentences count, whatever it is, then
 * one comparison of the counts. An {@code or} of conditions would make Drools conclude the same
 * several times.
 */
final class BlockDrl {
  private final EngineDrl engine = new EngineDrl();
  private final List<String> counts = new ArrayList<>();
  private final String variable;
  private int sentences;

  private BlockDrl(String variable) {
    this.variable = variable;
  }

  /**
   * The DRL of a block.
   *
   * @param variable that the names of all variables begin with
   */
  static String of(SentenceBlock block, String variable) {
    BlockDrl drl = new BlockDrl(variable);
    String holding = drl.holding(block);
    return String.join(" and ", drl.counts)
        + " and eval( %s %s %s )".formatted(holding, block.of().operator().drl(), needed(block));
  }

  /** How many of the sentences of a block hold. */
  private String holding(SentenceBlock block) {
    List<String> holding = new ArrayList<>();
    for (Sentence sentence : block.sentences()) {
      holding.add(
          sentence.condition() instanceof SentenceBlock inner
              ? one(holding(inner), inner.of().operator(), needed(inner))
              : one((Condition) sentence.condition(), variable + "in" + ++sentences));
    }
    return String.join(" + ", holding);
  }

  private static String needed(SentenceBlock block) {
    return block.of().isCounted()
        ? block.number().toString()
        : String.valueOf(block.needed(Bindings.NONE));
  }

  /** 1 if a condition holds, 0 if not. */
  private String one(Condition condition, String own) {
    return condition.as(
        new Condition.Forms<>(
            pattern -> one(count(pattern.of(), own), Operator.AT_LEAST, "1"),
            exists -> one(count(exists.of(), own), Operator.AT_LEAST, "1"),
            absent -> one(count(absent.of(), own), Operator.LESS, "1"),
            every -> every(every, own),
            quantity -> quantity(quantity, own),
            comparing -> comparing(comparing, own)));
  }

  /** There are some, and as many pass. */
  private String every(Condition.Every every, String own) {
    String all = count(Join.of(every.domain()), own + "all");
    String passing = count(Join.of(every.passing()), own + "yes");
    String some = one(all, Operator.AT_LEAST, "1");
    return one(some + " + " + one(passing, Operator.AT_LEAST, all), Operator.AT_LEAST, "2");
  }

  private String quantity(Quantity quantity, String own) {
    String needed = quantity.needed().toString();
    if (!quantity.isShare()) {
      String counted = count(quantity.of(), quantity.function(), quantity.counted(), own);
      return one(counted, quantity.operator(), needed);
    }
    String all = count(quantity.of(), own + "all");
    String yes = count(engine.passing(quantity), own + "yes");
    return one("100 * " + yes, quantity.operator(), needed + " * Math.max( " + all + ", 1 )");
  }

  private String comparing(Comparing comparing, String own) {
    String left = own + "left";
    String right = own + "right";
    counts.add(engine.of(comparing.left(), left) + " )");
    counts.add(engine.of(comparing.right(), right) + " )");
    return one(
        comparing.left().times() + " * " + left,
        comparing.operator(),
        comparing.right().times() + " * " + right);
  }

  /**
   * 1 if two whole numbers compare so, 0 if not: in numbers alone, because Drools takes a choice
   * between two numbers to be true, whatever is chosen.
   */
  private static String one(String left, Operator operator, String right) {
    return switch (operator) {
      case AT_LEAST -> atLeast(left, right);
      case MORE -> atLeast(left, right + " + 1");
      case AT_MOST -> atLeast(right, left);
      case LESS -> atLeast(right, left + " + 1");
      case EQUAL -> "( " + atLeast(left, right) + " + " + atLeast(right, left) + " - 1 )";
      case NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          throw new IllegalStateException("a quantity has no " + operator);
    };
  }

  private static String atLeast(String left, String right) {
    return "( 1 - Math.max( 1 - Math.max( %s - ( %s ) + 1, 0 ), 0 ) )".formatted(left, right);
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
