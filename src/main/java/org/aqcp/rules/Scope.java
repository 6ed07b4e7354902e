package org.aqcp.rules;

import java.util.HashMap;
import java.util.Map;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Term;
import org.aqcp.partnership.Partnership;

/** The variables that a condition may speak of at one point, and what they are. */
final class Scope {
  static final String PARTNERSHIP = "$partnership";
  static final String INDICATOR = "$indicator";
  static final String GROUP = "$group";

  private final Map<String, TermType> variables;
  private final boolean rollUp;

  private Scope(Map<String, TermType> variables, boolean rollUp) {
    this.variables = variables;
    this.rollUp = rollUp;
  }

  static Scope ofRule(boolean rollUp) {
    return new Scope(new HashMap<>(), rollUp);
  }

  /** A scope within, whose variables are not seen outside. */
  Scope inner() {
    return new Scope(new HashMap<>(variables), rollUp);
  }

  void bind(String variable, TermType type) throws NotReadable {
    if (variables.put(variable, type) != null && !variable.equals("this")) {
      throw new NotReadable("`" + variable + "` is bound twice");
    }
  }

  void enter(Kind kind) {
    variables.put("this", TermType.fact(kind));
  }

  TermType type(Term.Variable variable) throws NotReadable {
    TermType type = variables.get(variable.name());
    if (type == null) {
      throw new NotReadable("`" + variable.name() + "` is not bound in this sentence");
    }
    return type;
  }

  /** What a component is a component of: the fact under test, the partnership or the group. */
  Kind owner(Term.Variable of) throws NotReadable {
    if (rollUp && of.name().equals(GROUP)) {
      return Kind.named("Group").orElseThrow();
    }
    if (!rollUp && of.name().equals(PARTNERSHIP)) {
      return Kind.of(Partnership.class);
    }
    TermType type = type(of);
    if (type.sort() != TermType.Sort.FACT) {
      throw new NotReadable("`" + of.name() + "` is not a fact and has no parts");
    }
    return type.kind();
  }

  boolean rollUp() {
    return rollUp;
  }
}
