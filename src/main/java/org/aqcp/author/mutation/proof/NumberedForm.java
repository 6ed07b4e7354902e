package org.aqcp.author.mutation.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.framework.Indicator;

/**
 * Writes conditions so that those that say the same are equal: with the numbers behind the names of
 * thresholds, and with variables that are not numbered by sentence.
 */
record NumberedForm(Indicator indicator) {
  private static final Pattern NUMBER = Pattern.compile("_\\d+$");

  Condition of(Condition condition) {
    if (condition instanceof Condition.Exists exists) {
      return new Condition.Exists(of(exists.of()));
    }
    if (condition instanceof Condition.Absent absent) {
      return new Condition.Absent(of(absent.of()));
    }
    if (condition instanceof Condition.Every every) {
      return new Condition.Every(
          (org.aqcp.condition.Pattern) of(every.domain()), tests(every.tests()));
    }
    if (condition instanceof Quantity q) {
      Term counted = q.counted() == null ? null : of(q.counted());
      return new Quantity(of(q.of()), q.function(), counted, q.operator(), of(q.needed()));
    }
    org.aqcp.condition.Pattern p = (org.aqcp.condition.Pattern) condition;
    Map<String, Term> bindings = new LinkedHashMap<>();
    p.bindings().forEach((name, term) -> bindings.put(name(name), of(term)));
    Term from = p.from() == null ? null : of(p.from());
    return new org.aqcp.condition.Pattern(
        p.kind(), name(p.name()), from, bindings, tests(p.tests()));
  }

  private Join of(Join join) {
    return new Join(join.parts().stream().map(this::of).toList());
  }

  private List<Test> tests(List<Test> tests) {
    return tests.stream().map(this::of).toList();
  }

  private Test of(Test test) {
    if (test instanceof Test.All all) {
      return new Test.All(tests(all.of()));
    }
    if (test instanceof Test.Any any) {
      return new Test.Any(tests(any.of()));
    }
    Test.Comparison c = (Test.Comparison) test;
    return new Test.Comparison(of(c.left()), c.operator(), of(c.right()));
  }

  private Term of(Term term) {
    if (term instanceof Term.Variable variable) {
      return new Term.Variable(name(variable.name()));
    }
    if (term instanceof Term.Component component) {
      return new Term.Component(of(component.on()), component.name());
    }
    if (term instanceof Term.Size size) {
      return new Term.Size(of(size.list()));
    }
    if (term instanceof Term.Call call) {
      return call.method().equals("threshold") && call.argument() instanceof Term.Literal name
          ? new Term.Literal(indicator.threshold(String.valueOf(name.value())))
          : new Term.Call(call.on(), call.method(), of(call.argument()));
    }
    return term;
  }

  private static String name(String variable) {
    return NUMBER.matcher(variable).replaceFirst("");
  }
}
