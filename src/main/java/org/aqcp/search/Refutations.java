package org.aqcp.search;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.SentenceBlock;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** Finds what makes a sentence false. */
public final class Refutations {
  private Refutations() {}

  /** Requirements, each of which makes the given one false. */
  public static List<? extends Requirement> of(Requirement requirement) {
    return requirement instanceof SentenceBlock block ? of(block) : of((Condition) requirement);
  }

  private static List<SentenceBlock> of(SentenceBlock block) {
    return switch (block.of()) {
      case ANY -> List.of(counting(block, BlockOf.NONE, 0));
      case NONE -> List.of(counting(block, BlockOf.ANY, 0));
      case ALL -> List.of(counting(block, BlockOf.NOT_ALL, 0));
      case NOT_ALL -> List.of(counting(block, BlockOf.ALL, 0));
      case AT_LEAST -> List.of(counting(block, BlockOf.AT_MOST, -1));
      case AT_MOST -> List.of(counting(block, BlockOf.AT_LEAST, 1));
      case EXACTLY ->
          List.of(counting(block, BlockOf.AT_LEAST, 1), counting(block, BlockOf.AT_MOST, -1));
    };
  }

  /** So many more of the same sentences. */
  private static SentenceBlock counting(SentenceBlock block, BlockOf of, int more) {
    Term number = more == 0 ? null : new Term.Shifted(block.number(), more);
    return new SentenceBlock(of, number, block.sentences());
  }

  /** Conditions, each of which makes the given condition false. */
  public static List<Condition> of(Condition condition) {
    return condition.as(
        new Condition.Forms<>(
            pattern -> List.of(),
            exists -> List.of(new Condition.Absent(exists.of())),
            absent -> List.of(new Condition.Exists(absent.of())),
            Refutations::of,
            Refutations::of,
            Refutations::of));
  }

  private static List<Condition> of(Condition.Every every) {
    List<Condition> all = new ArrayList<>();
    all.add(new Condition.Absent(Join.of(every.domain())));
    every.tests().forEach(test -> all.add(exception(every.domain(), test)));
    return all;
  }

  private static Condition exception(Pattern domain, Test failing) {
    return new Condition.Exists(Join.of(domain.askingAlso(List.of(failing.negated()))));
  }

  private static List<Condition> of(Quantity q) {
    Quantity more = more(q);
    return switch (q.operator()) {
      case AT_MOST -> List.of(more);
      case EQUAL -> List.of(more, q.against(Operator.LESS, q.needed()));
      case LESS, MORE, AT_LEAST -> List.of(q.against(q.operator().negated(), q.needed()));
      case NOT_EQUAL, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF ->
          throw new IllegalStateException("a quantity has no " + q.operator());
    };
  }

  private static List<Condition> of(Comparing c) {
    return c.operator() == Operator.EQUAL
        ? List.of(c.by(Operator.LESS), c.by(Operator.MORE))
        : List.of(c.by(c.operator().negated()));
  }

  /** Expresses "more than n" as "at least n + 1", because the search needs a number to reach. */
  private static Quantity more(Quantity q) {
    return q.isShare()
        ? q.against(Operator.MORE, q.needed())
        : q.against(Operator.AT_LEAST, new Term.Shifted(q.needed(), 1));
  }
}
