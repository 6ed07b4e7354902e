package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  /** Counts all and those that pass. Of nothing, the share is that of none of one. */
  @Override
  String share(Quantity share, String variable) {
    String all = variable + "all";
    String yes = variable + "yes";
    return "accumulate( %s; %s : count(1) ) and accumulate( %s; %s : count(1) ) and "
            .formatted(of(share.of(), all), all, of(passing(share, yes), yes), yes)
        + "eval( 100 * %s %s %s * Math.max(%s, 1) )"
            .formatted(yes, share.operator().drl(), share.needed(), all);
  }

  /** The ways that pass. Their variables are their own: Drools knows each of a rule once. */
  private static Join passing(Quantity share, String suffix) {
    List<Test> said = share.passing().tests().stream().map(EngineDrl::said).toList();
    Join join = new Passing(said, share.passing().parts()).of(share.of());
    Set<String> own = new HashSet<>();
    for (Pattern pattern : join.patterns()) {
      own.add(pattern.name());
      own.addAll(pattern.bindings().keySet());
    }
    Rewriting renamed =
        new Rewriting() {
          @Override
          protected String variable(String name) {
            return !name.isEmpty() && own.contains(name) ? name + suffix.substring(1) : name;
          }
        };
    return renamed.join(join);
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
