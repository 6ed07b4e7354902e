package org.aqcp.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies conditions with some parts changed. Subclasses override what changes. */
public abstract class Rewriting {
  public Condition condition(Condition condition) {
    return condition.rewritten(this);
  }

  /** A condition, or a block and all that is in it. */
  public final Requirement requirement(Requirement requirement) {
    return requirement instanceof Condition condition
        ? condition(condition)
        : requirement.rewritten(this);
  }

  protected Pattern pattern(Pattern pattern) {
    Map<String, Term> bindings = new LinkedHashMap<>();
    pattern.bindings().forEach((name, of) -> bindings.put(variable(name), term(of)));
    return new Pattern(
        pattern.kind(),
        variable(pattern.name()),
        term(pattern.from()),
        bindings,
        tests(pattern.tests()));
  }

  protected Test test(Test test) {
    return test.rewritten(this);
  }

  /** Rewrites a term, or returns null for null. */
  protected Term term(Term term) {
    return term == null ? null : term.rewritten(this);
  }

  protected String variable(String name) {
    return name;
  }

  public final Join join(Join join) {
    List<Condition> parts = new ArrayList<>();
    join.parts().forEach(part -> parts.add(condition(part)));
    return new Join(parts);
  }

  /** A side of a comparison: what it binds, the other does not see. */
  protected ComparedAmount amount(ComparedAmount amount) {
    return amount.rewritten(this);
  }

  protected final List<Test> tests(List<Test> tests) {
    return tests.stream().map(this::test).toList();
  }
}
