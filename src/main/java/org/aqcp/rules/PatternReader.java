package org.aqcp.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.Suggestion;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads a pattern: a kind of fact, what is bound of it, and what is asked of it. */
final class PatternReader {
  private PatternReader() {}

  static Pattern read(PatternDescr descr, Scope scope) throws NotReadable {
    Kind kind =
        Kind.named(descr.getObjectType())
            .orElseThrow(
                () ->
                    new NotReadable(
                        "`" + descr.getObjectType() + "` is not a kind of fact",
                        Suggestion.hint(descr.getObjectType(), Kind.all().keySet())));
    Term from = from(descr, kind, scope);
    scope.enter(kind);
    String name = Optional.ofNullable(descr.getIdentifier()).orElse("");
    if (!name.isEmpty()) {
      scope.bind(name, TermType.fact(kind));
    }
    Map<String, Term> bindings = new LinkedHashMap<>();
    List<Test> tests = new ArrayList<>();
    for (Object constraint : descr.getDescrs()) {
      readConstraint(TestReader.parse(constraint.toString()), scope, bindings, tests);
    }
    return new Pattern(kind, name, from, bindings, tests);
  }

  private static void readConstraint(
      BaseDescr parsed, Scope scope, Map<String, Term> bindings, List<Test> tests)
      throws NotReadable {
    if (parsed instanceof BindingDescr binding) {
      TermReader.Typed bound = new TermReader(scope).read(binding.getExpression());
      scope.bind(binding.getVariable(), bound.type());
      bindings.put(binding.getVariable(), bound.term());
    } else {
      tests.add(new TestReader(scope).read(parsed));
    }
  }

  private static Term from(PatternDescr descr, Kind kind, Scope scope) throws NotReadable {
    if (descr.getSource() == null) {
      return null;
    }
    if (!(descr.getSource() instanceof FromDescr from)) {
      throw new NotReadable("`" + descr.getSource() + "` is not in the language of rules");
    }
    TermReader.Typed list = new TermReader(scope).read(from.getDataSource().toString());
    if (list.type().sort() != TermType.Sort.FACTS || list.type().kind() != kind) {
      throw new NotReadable("`" + from.getDataSource() + "` is not a list of " + kind.name());
    }
    return list.term();
  }
}
