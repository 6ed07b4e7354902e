package org.aqcp.condition;

import java.util.Collection;
import java.util.Optional;
import org.aqcp.input.record.Day;

/** An operand of a test: a literal, a variable, a component of a fact or a method call. */
public sealed interface Term {
  /** The value, or null if something that it needs is unreported. */
  Object value(Bindings bindings);

  /** The part of a fact that holds the value; empty if none does. */
  Optional<Part> part(Bindings bindings);

  /** The same form of term with its parts rewritten. */
  Term rewritten(Rewriting by);

  /** Whether the value is the same for all facts under test. */
  default boolean isFixed() {
    return this instanceof Literal || this instanceof Call;
  }

  /** A literal string, integer or boolean. */
  record Literal(Object value) implements Term {
    @Override
    public Object value(Bindings bindings) {
      return value;
    }

    @Override
    public Optional<Part> part(Bindings bindings) {
      return Optional.empty();
    }

    @Override
    public Term rewritten(Rewriting by) {
      return this;
    }

    @Override
    public String toString() {
      return value instanceof String ? '"' + value.toString() + '"' : String.valueOf(value);
    }
  }

  /** A variable: {@code this}, {@code $partnership}, {@code $indicator} or bound by a pattern. */
  record Variable(String name) implements Term {
    @Override
    public Object value(Bindings bindings) {
      return bindings.get(name);
    }

    @Override
    public Optional<Part> part(Bindings bindings) {
      return bindings.source(name);
    }

    @Override
    public Term rewritten(Rewriting by) {
      return new Variable(by.variable(name));
    }

    // written out because a record's generated equals is slow on its first call
    @Override
    public boolean equals(Object other) {
      return other instanceof Variable same && name.equals(same.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A component of a fact. One place in a rule always reads facts of one kind. */
  final class Component implements Term {
    private final Term on;
    private final String name;
    // deliberately racy: any accessor that fits will do
    private Accessor last;

    public Component(Term on, String name) {
      this.on = on;
      this.name = name;
    }

    public Term on() {
      return on;
    }

    public String name() {
      return name;
    }

    /** Whether it is a component of the fact under test. */
    public boolean ofThis() {
      return on instanceof Variable v && v.name.equals(Bindings.THIS);
    }

    @Override
    public Object value(Bindings bindings) {
      Object fact = on.value(bindings);
      if (fact == null || fact == Reading.UNREPORTED_FACT) {
        return null;
      }
      Accessor accessor = last;
      if (accessor == null || !accessor.fits(fact)) {
        accessor = Kind.accessor(fact, name);
        last = accessor;
      }
      return accessor.get(fact);
    }

    @Override
    public Optional<Part> part(Bindings bindings) {
      return on.value(bindings) instanceof Record fact
          ? Optional.of(new Part(fact, name))
          : Optional.empty();
    }

    @Override
    public Term rewritten(Rewriting by) {
      return new Component(by.term(on), name);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Component same && on.equals(same.on) && name.equals(same.name);
    }

    @Override
    public int hashCode() {
      return 31 * on.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
      return ofThis() ? name : on + "." + name;
    }
  }

  /** The size of a list. */
  record Size(Term list) implements Term {
    @Override
    public Object value(Bindings bindings) {
      Object value = list.value(bindings);
      return value == null ? null : (long) ((Collection<?>) value).size();
    }

    @Override
    public Optional<Part> part(Bindings bindings) {
      return list.part(bindings);
    }

    @Override
    public Term rewritten(Rewriting by) {
      return new Size(by.term(list));
    }

    @Override
    public String toString() {
      return list + "!." + RuleMethod.SIZE.drl() + "()";
    }
  }

  /**
   * A call of a method with one argument: a threshold of the indicator or group, or a date relative
   * to the partnership's as-of date. Never unreported.
   */
  final class Call implements Term {
    private final Variable on;
    private final RuleMethod method;
    private final Term argument;
    // deliberately racy: an answer carries the arguments that it is valid for
    private Answer last;

    /** A cached result, valid for the same fact and argument. */
    private record Answer(Object fact, Object asked, Object value) {}

    public Call(Variable on, RuleMethod method, Term argument) {
      this.on = on;
      this.method = method;
      this.argument = argument;
    }

    public Variable on() {
      return on;
    }

    public RuleMethod method() {
      return method;
    }

    public Term argument() {
      return argument;
    }

    /** The name of the threshold that it returns; empty for other methods. */
    public Optional<String> threshold() {
      return method.isThreshold() && argument instanceof Literal name
          ? Optional.of(String.valueOf(name.value))
          : Optional.empty();
    }

    @Override
    public Object value(Bindings bindings) {
      Object fact = on.value(bindings);
      Object asked = argument.value(bindings);
      Answer known = last;
      if (known == null || known.fact != fact || !asked.equals(known.asked)) {
        known = new Answer(fact, asked, Kind.accessor(fact, method.drl(), asked).get(fact, asked));
        last = known;
      }
      return known.value;
    }

    @Override
    public Optional<Part> part(Bindings bindings) {
      return Optional.empty();
    }

    @Override
    public Term rewritten(Rewriting by) {
      return new Call((Variable) by.term(on), method, by.term(argument));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Call same
          && on.equals(same.on)
          && method == same.method
          && argument.equals(same.argument);
    }

    @Override
    public int hashCode() {
      return 31 * method.drl().hashCode() + argument.hashCode();
    }

    @Override
    public String toString() {
      return on + "." + method.drl() + "(" + argument + ")";
    }
  }

  /** A number or date moved up or down, for values next to a threshold. */
  record Shifted(Term of, int by) implements Term {
    @Override
    public Object value(Bindings bindings) {
      Object value = of.value(bindings);
      if (value instanceof Day day) {
        return day.plusDays(by);
      }
      return value instanceof Number number ? (Object) (number.intValue() + by) : null;
    }

    @Override
    public Optional<Part> part(Bindings bindings) {
      return Optional.empty();
    }

    @Override
    public Term rewritten(Rewriting rewriting) {
      return new Shifted(rewriting.term(of), by);
    }

    @Override
    public String toString() {
      return of + (by < 0 ? " - " : " + ") + Math.abs(by);
    }
  }
}
