package org.aqcp.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** What a test compares: a value written down, a variable, or what a fact or method answers. */
public sealed interface Term {
  /** Its value; null where something that it needs is unreported. */
  Object value(Bindings bindings);

  /** Where its value stands; empty for what stands in no fact. */
  Optional<Part> part(Bindings bindings);

  /** The same form of term, with what it is made of rewritten. */
  Term rewritten(Rewriting by);

  /** Whether it is the same whatever the facts are that are asked. */
  default boolean isFixed() {
    return this instanceof Literal || this instanceof Call;
  }

  /** A text, whole number or yes-or-no that is written down. */
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

  /** What an earlier pattern bound, {@code $partnership}, {@code $indicator} or {@code this}. */
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

    // written out, since the equality that Java makes for records is slow the first time
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

  /** A component of a fact. Where it stands in a rule it is asked of facts of one kind. */
  final class Component implements Term {
    private final Term on;
    private final String name;
    // threads may see each other's or not: any that fits will do
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

    /** Whether it is asked of the fact under test. */
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

  /** How many elements a list has. */
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
   * What a method with one argument answers: a threshold of the indicator, or a day counted from
   * the partnership's as-of date. Both always have an answer.
   */
  final class Call implements Term {
    private final Variable on;
    private final RuleMethod method;
    private final Term argument;
    // threads may see each other's or not: it says what it answers
    private Answer last;

    /** What was answered; asked the same of the same fact, it would be answered again. */
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

    /** The name of the threshold that it asks for; empty where it asks for something else. */
    public Optional<String> threshold() {
      return method == RuleMethod.THRESHOLD && argument instanceof Literal name
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

  /** A number, or a day, moved up or down: what lies beside a threshold. */
  record Shifted(Term of, int by) implements Term {
    @Override
    public Object value(Bindings bindings) {
      Object value = of.value(bindings);
      if (value instanceof LocalDate day) {
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
