package org.aqcp.condition;

import java.time.LocalDate;
import java.util.Collection;

/** What a test compares: a value written down, a variable, or what a fact or method answers. */
public sealed interface Term {
  /** Its value; null where something that it needs is unreported. */
  Object value(Bindings bindings);

  /** A text, whole number or yes-or-no that is written down. */
  record Literal(Object value) implements Term {
    @Override
    public Object value(Bindings bindings) {
      return value;
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
    public boolean equals(Object other) {
      return other instanceof Component same && on.equals(same.on) && name.equals(same.name);
    }

    @Override
    public int hashCode() {
      return 31 * on.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
      return on instanceof Variable v && v.name.equals(Bindings.THIS) ? name : on + "." + name;
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
    public String toString() {
      return list + "!.size()";
    }
  }

  /**
   * What a method with one argument answers: a threshold of the indicator, or a day counted from
   * the partnership's as-of date. Both always have an answer.
   */
  final class Call implements Term {
    private final Variable on;
    private final String method;
    private final Term argument;
    // threads may see each other's or not: it says what it answers
    private Answer last;

    /** What was answered; asked the same of the same fact, it would be answered again. */
    private record Answer(Object fact, Object asked, Object value) {}

    public Call(Variable on, String method, Term argument) {
      this.on = on;
      this.method = method;
      this.argument = argument;
    }

    public Variable on() {
      return on;
    }

    public String method() {
      return method;
    }

    public Term argument() {
      return argument;
    }

    @Override
    public Object value(Bindings bindings) {
      Object fact = on.value(bindings);
      Object asked = argument.value(bindings);
      Answer known = last;
      if (known == null || known.fact != fact || !asked.equals(known.asked)) {
        known = new Answer(fact, asked, Kind.accessor(fact, method, asked).get(fact, asked));
        last = known;
      }
      return known.value;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Call same
          && on.equals(same.on)
          && method.equals(same.method)
          && argument.equals(same.argument);
    }

    @Override
    public int hashCode() {
      return 31 * method.hashCode() + argument.hashCode();
    }

    @Override
    public String toString() {
      return on + "." + method + "(" + argument + ")";
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
    public String toString() {
      return of + (by < 0 ? " - " : " + ") + Math.abs(by);
    }
  }
}
