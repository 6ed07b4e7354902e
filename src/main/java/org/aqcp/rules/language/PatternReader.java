package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.text.RuleProblem;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads a pattern: a kind of fact, its bindings and its tests. */
final class PatternReader {
  private PatternReader() {}

  static Pattern read(PatternDescr descr, Scope scope) throws NotReadable {
    checkPlain(descr);
    Kind kind = kind(descr.getObjectType(), scope);
    Term from = from(descr, kind, scope);
    checkListed(kind, from, scope);
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

  /** Rejects features of Drools patterns that are not part of the language. */
  private static void checkPlain(PatternDescr descr) throws NotReadable {
    if (descr.getObjectType() == null
        || descr.isQuery()
        || descr.isUnification()
        || !descr.getBehaviors().isEmpty()
        || !descr.getPositionalConstraints().isEmpty()
        || !descr.getAnnotationNames().isEmpty()) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "a pattern asks for one kind of fact by its parts",
          "write only `Kind( ... )`");
    }
  }

  private static Kind kind(String name, Scope scope) throws NotReadable {
    Set<String> kinds = scope.kinds();
    return Kind.named(name)
        .filter(kind -> kinds.contains(name))
        .orElseThrow(
            () ->
                new NotReadable(
                    RuleProblem.UNKNOWN_FACT,
                    name,
                    "`" + name + "` is not a kind of fact for such a rule",
                    Suggestion.advice(name, kinds)));
  }

  /** Rejects kinds that exist only within other facts, unless taken from a list. */
  private static void checkListed(Kind kind, Term from, Scope scope) throws NotReadable {
    if (from == null
        && !scope.rollUp()
        && kind.type() != Partnership.class
        && !kind.derived()
        && SectionType.listing(kind.type()).isEmpty()) {
      throw new NotReadable(
          RuleProblem.UNKNOWN_FACT,
          "`" + kind + "` exists only within other facts",
          "take it `from` one of their lists");
    }
  }

  private static void readConstraint(
      BaseDescr parsed, Scope scope, Map<String, Term> bindings, List<Test> tests)
      throws NotReadable {
    if (parsed instanceof BindingDescr binding) {
      TermReader.Typed bound = new TermReader(scope).read(binding.getExpression());
      checkBound(binding, bound.term());
      scope.bind(binding.getVariable(), bound.type());
      bindings.put(binding.getVariable(), bound.term());
    } else {
      tests.add(new TestReader(scope).read(parsed));
    }
  }

  /**
   * Allows only parts of the fact itself: Drools skips a fact if a bound expression fails, and
   * cannot bind every expression.
   */
  private static void checkBound(BindingDescr binding, Term bound) throws NotReadable {
    if (binding.isUnification()
        || !(bound instanceof Term.Component component)
        || !component.ofThis()) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "`" + binding.getExpression() + "` cannot be bound to a variable",
          "bind a part of the fact itself, such as `$name : name`");
    }
  }

  private static Term from(PatternDescr descr, Kind kind, Scope scope) throws NotReadable {
    if (descr.getSource() == null) {
      return null;
    }
    if (!(descr.getSource() instanceof FromDescr from)) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "`" + descr.getSource() + "` is not part of the rule language");
    }
    TermReader.Typed list = new TermReader(scope).read(from.getDataSource().toString());
    if (list.type().sort() != TermType.Sort.FACTS || list.type().kind() != kind) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON,
          "`" + from.getDataSource() + "` is not a list of " + kind.name());
    }
    return list.term();
  }
}
