package org.aqcp.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Pattern;
import org.aqcp.condition.Term;
import org.aqcp.condition.Test;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.text.RuleProblem;

/** Reads a pattern: a kind of fact, its bindings and its tests. */
final class PatternReader {
  private final Signs signs;
  // read within the first pattern, and gone when that was read
  private List<List<String>> narrowing;

  PatternReader(Signs signs, List<List<String>> narrowing) {
    this.signs = signs;
    this.narrowing = narrowing;
  }

  Pattern read(Scope scope) throws NotReadable {
    boolean named = signs.peek(1).equals(":");
    String name = named ? signs.next() : "";
    if (named) {
      signs.next();
    }
    Kind kind = kind(signs.next(), scope);
    // the list that the facts are taken from is named before they are known
    Scope before = scope.without("this");
    scope.enter(kind);
    Map<String, Term> bindings = new LinkedHashMap<>();
    List<Test> tests = new ArrayList<>();
    readConstraints(scope, bindings, tests);
    Term from = signs.accept("from") ? from(kind, before) : null;
    checkListed(kind, from, scope);
    if (named) {
      // only now: within the pattern the fact is `this`, and Drools knows it by no other name
      scope.bind(name, TermType.fact(kind));
    }
    return new Pattern(kind, name, from, bindings, tests);
  }

  private Kind kind(String name, Scope scope) throws NotReadable {
    if (!signs.peek().equals("(")) {
      throw signs.notCondition();
    }
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

  private void readConstraints(Scope scope, Map<String, Term> bindings, List<Test> tests)
      throws NotReadable {
    signs.expect("(");
    if (!signs.accept(")")) {
      readSome(signs, scope, bindings, tests);
      signs.expect(")");
    }
    List<List<String>> lines = narrowing;
    narrowing = List.of();
    for (List<String> line : lines) {
      Signs more = new Signs(line);
      readSome(more, scope, bindings, tests);
      if (!more.isAtEnd()) {
        throw more.notCondition();
      }
    }
  }

  private static void readSome(
      Signs signs, Scope scope, Map<String, Term> bindings, List<Test> tests) throws NotReadable {
    do {
      if (signs.peek(1).equals(":")) {
        bind(signs, scope, bindings);
      } else {
        tests.add(new TestReader(signs, scope).read());
      }
    } while (signs.accept(","));
  }

  /** Drools passes over a fact whose bound expression fails, and cannot bind every expression. */
  private static void bind(Signs signs, Scope scope, Map<String, Term> bindings)
      throws NotReadable {
    String variable = signs.next();
    signs.next();
    int mark = signs.mark();
    TermReader.Typed bound = new TermReader(signs, scope).read();
    if (!(bound.term() instanceof Term.Component component) || !component.ofThis()) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "`" + signs.since(mark) + "` cannot be bound to a variable",
          "bind a part of the fact itself, such as `$name : name`");
    }
    scope.bind(variable, bound.type());
    bindings.put(variable, bound.term());
  }

  private Term from(Kind kind, Scope scope) throws NotReadable {
    TermReader.Typed list = new TermReader(signs, scope).read();
    if (list.type().sort() != TermType.Sort.FACTS || list.type().kind() != kind) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON, "`" + list.term() + "` is not a list of " + kind.name());
    }
    return list.term();
  }
}
