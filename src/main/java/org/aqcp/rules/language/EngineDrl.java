package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.ComparedAmount;
import org.aqcp.condition.Comparing;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Rewriting;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;

/** Writes conditions as DRL that Drools compiles: it counts, and no more than that. */
final class EngineDrl extends ConditionDrl {
  private static final Set<Operator> ORDER =
      Set.of(Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

  @Override
  String test(Test test) {
    return sized(test).toString();
  }

  private static Test sized(Test test) {
    return test.as(
        new Test.Forms<>(
            EngineDrl::sized,
            all -> new Test.All(all.of().stream().map(EngineDrl::sized).toList()),
            any -> new Test.Any(any.of().stream().map(EngineDrl::sized).toList())));
  }

  /** Drools looks out for an unreported list on the left only. */
  private static Test sized(Test.Comparison test) {
    boolean both = test.right() instanceof Term.Size && !test.left().isFixed();
    return both && ORDER.contains(test.operator())
        ? new Test.All(
            List.of(
                new Test.Comparison(
                    ((Term.Size) test.right()).list(), Operator.NOT_EQUAL, new Term.Literal(null)),
                test))
        : test;
  }

  @Override
  String counted(Quantity quantity, String variable) {
    return count(quantity.of(), quantity.function(), quantity.counted(), variable)
        + "; %s %s %s )".formatted(variable, quantity.operator().drl(), quantity.needed());
  }

  /** Counts all and those that pass. Of nothing, the share is that of none of one. */
  @Override
  String share(Quantity share, String variable) {
    String all = variable + "all";
    String yes = variable + "yes";
    return count(share.of(), Quantity.Function.COUNT, null, all)
        + " ) and "
        + count(passing(share), Quantity.Function.COUNT, null, yes)
        + " ) and eval( 100 * %s %s %s * Math.max(%s, 1) )"
            .formatted(yes, share.operator().drl(), share.needed(), all);
  }

  /** The ways that pass, as Drools is to take them. */
  Join passing(Quantity share) {
    List<Test> said = share.passing().tests().stream().map(EngineDrl::said).toList();
    return new Passing(said, share.passing().parts()).of(share.of());
  }

  /** Counts both. */
  @Override
  String comparing(Comparing comparing, String variable) {
    String left = variable + "left";
    String right = variable + "right";
    return of(comparing.left(), left)
        + " ) and "
        + of(comparing.right(), right)
        + " ) and eval( "
        + compared(comparing, left, right)
        + " )";
  }

  /** The comparison of what both sides were counted as. */
  static String compared(Comparing comparing, String left, String right) {
    return "%d * %s %s %d * %s"
        .formatted(
            comparing.left().times(),
            left,
            comparing.operator().drl(),
            comparing.right().times(),
            right);
  }

  /** The beginning of what counts an amount. */
  String of(ComparedAmount amount, String variable) {
    return amount.isSize()
        ? "accumulate( String() from %s; %s : count(1)".formatted(amount.counted(), variable)
        : count(amount.facts(), amount.function(), amount.counted(), variable);
  }

  /** The beginning of what counts ways. */
  String count(Join ways, Quantity.Function function, Term counted, String variable) {
    Rewriting own = own(ways, variable);
    return "accumulate( %s; %s : %s(%s)"
        .formatted(
            of(own.join(ways), variable),
            variable,
            function.drl(),
            counted == null ? "1" : counted.rewritten(own));
  }

  /** Gives a join variables of its own: Drools knows each of a rule once. */
  private static Rewriting own(Join join, String suffix) {
    Set<String> own = new HashSet<>();
    for (Pattern pattern : join.patterns()) {
      own.add(pattern.name());
      own.addAll(pattern.bindings().keySet());
    }
    return new Rewriting() {
      @Override
      protected String variable(String name) {
        return !name.isEmpty() && own.contains(name) ? name + suffix.substring(1) : name;
      }
    };
  }

  /** To Drools, what is unreported differs from everything, and equals what is unreported. */
  private static Test said(Test test) {
    return test.as(
        new Test.Forms<>(
            EngineDrl::said,
            all -> new Test.All(all.of().stream().map(EngineDrl::said).toList()),
            any -> new Test.Any(any.of().stream().map(EngineDrl::said).toList())));
  }

  private static Test said(Test.Comparison test) {
    List<Test> all = new ArrayList<>();
    for (Term term : asked(test)) {
      if (term instanceof Term.Component || term instanceof Term.Variable) {
        all.add(new Test.Comparison(term, Operator.NOT_EQUAL, new Term.Literal(null)));
      }
    }
    all.add(test);
    return all.size() == 1 ? test : new Test.All(all);
  }

  /** What has to be reported for a test to be passed, as Drools would pass it otherwise. */
  private static List<Term> asked(Test.Comparison test) {
    return switch (test.operator()) {
      case EQUAL ->
          test.left().isFixed() || test.right().isFixed()
              ? List.of()
              : List.of(test.left(), test.right());
      case NOT_EQUAL -> List.of(test.left(), test.right());
      case NOT_CONTAINS -> List.of(test.left());
      case NOT_MEMBER_OF -> List.of(test.right());
      case LESS, AT_MOST, MORE, AT_LEAST, CONTAINS, MEMBER_OF -> List.of();
    };
  }
}
