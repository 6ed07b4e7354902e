package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Join;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Passing;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.record.OrNone;

/** Reads what a share is of: all between the parentheses of {@code percent}. */
final class ShareReader {
  private final Signs signs;
  private final ConditionReader conditions;

  ShareReader(Signs signs, ConditionReader conditions) {
    this.signs = signs;
    this.conditions = conditions;
  }

  /** Tests of the fact that was found last, conditions, or a variable that is to say yes. */
  Passing passing(Join join, Scope scope) throws NotReadable {
    if (signs.peek(1).equals(")")) {
      TermReader.Typed variable = new TermReader(signs, scope).read();
      return new Passing(List.of(saysYes(variable, join)), List.of());
    }
    List<Test> tests = conditions.isAtCondition() ? List.of() : tests(scope);
    List<Condition> parts = new ArrayList<>();
    if (tests.isEmpty()) {
      parts.add(conditions.part(scope));
    }
    while (signs.accept("and")) {
      parts.add(conditions.part(scope));
    }
    QuantityReader.checkCounted(parts);
    return new Passing(tests, parts);
  }

  private List<Test> tests(Scope scope) throws NotReadable {
    Test test = new TestReader(signs, scope).read();
    return test instanceof Test.All all ? all.of() : List.of(test);
  }

  /** True, or a text other than none. */
  private static Test saysYes(TermReader.Typed variable, Join join) throws NotReadable {
    TermType.Sort sort = variable.type().sort();
    if (!(variable.term() instanceof Term.Variable bound)
        || (sort != TermType.Sort.YES_NO && sort != TermType.Sort.TEXT)) {
      throw QuantityReader.notComputed(Quantity.Function.PERCENT, sort);
    }
    // a part of the fact that was found last is tested as such
    Term said = join.last().bindings().getOrDefault(bound.name(), bound);
    if (sort == TermType.Sort.YES_NO) {
      return new Test.Comparison(said, Operator.EQUAL, new Term.Literal(true));
    }
    Term none = new Term.Literal(OrNone.NONE);
    TestReader.checkWord(variable.type(), none);
    return new Test.Comparison(said, Operator.NOT_EQUAL, none);
  }
}
