package org.aqcp.rules.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Term;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.text.RuleProblem;

/** The variables that a condition can use at one point, with their types. */
public final class Scope {
  static final String PARTNERSHIP = "$partnership";
  public static final String INDICATOR = "$indicator";
  public static final String GROUP = "$group";

  private static final Set<String> OF_EVERY_RULE = Set.of(PARTNERSHIP, INDICATOR, GROUP);
  // only such names are made unique to a sentence
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

  private static final Set<String> OF_INDICATORS = kinds(false);
  private static final Set<String> OF_ROLL_UPS = kinds(true);

  private final Map<String, TermType> variables;
  private final boolean rollUp;

  private Scope(Map<String, TermType> variables, boolean rollUp) {
    this.variables = variables;
    this.rollUp = rollUp;
  }

  public static Scope ofRule(boolean rollUp) {
    return new Scope(new HashMap<>(), rollUp);
  }

  /** The scope of a rule that can use a kind of fact. */
  static Scope of(Kind kind) {
    return ofRule(kind.type() == Standing.class);
  }

  /** An inner scope; its variables are not visible outside. */
  Scope inner() {
    return new Scope(new HashMap<>(variables), rollUp);
  }

  /** The scope that this one is now, where a variable is not known. */
  Scope without(String variable) {
    Scope before = inner();
    before.variables.remove(variable);
    return before;
  }

  void bind(String variable, TermType type) throws NotReadable {
    if (variable == null || !VARIABLE.matcher(variable).matches()) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE,
          "`" + variable + "` is not a valid variable name",
          "start it with `$`");
    }
    if (OF_EVERY_RULE.contains(variable) || variables.put(variable, type) != null) {
      throw new NotReadable(RuleProblem.UNSAFE_RULE, "`" + variable + "` is bound twice");
    }
  }

  void enter(Kind kind) {
    variables.put("this", TermType.fact(kind));
  }

  TermType type(Term.Variable variable) throws NotReadable {
    TermType type = variables.get(variable.name());
    if (type == null) {
      throw new NotReadable(
          RuleProblem.UNSAFE_RULE, "`" + variable.name() + "` is not bound in this sentence");
    }
    return type;
  }

  /**
   * The kind that a variable's components belong to: the tested fact, the partnership or the group.
   */
  Kind owner(Term.Variable of) throws NotReadable {
    if (rollUp && of.name().equals(GROUP)) {
      return Kind.named("Group").orElseThrow();
    }
    if (!rollUp && of.name().equals(PARTNERSHIP)) {
      return Kind.of(Partnership.class);
    }
    TermType type = type(of);
    if (type.sort() != TermType.Sort.FACT) {
      throw new NotReadable(
          RuleProblem.WRONG_COMPARISON, "`" + of.name() + "` is not a fact and has no parts");
    }
    return type.kind();
  }

  /** The names of the kinds of facts that such a rule can use. */
  public Set<String> kinds() {
    return rollUp ? OF_ROLL_UPS : OF_INDICATORS;
  }

  private static Set<String> kinds(boolean rollUp) {
    Set<String> kinds = new TreeSet<>();
    for (Kind kind : Kind.all().values()) {
      if (rollUp ? kind.type() == Standing.class : kind.stated() || kind.derived()) {
        kinds.add(kind.name());
      }
    }
    return Collections.unmodifiableSet(kinds);
  }

  boolean rollUp() {
    return rollUp;
  }
}
