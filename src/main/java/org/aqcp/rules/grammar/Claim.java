package org.aqcp.rules.grammar;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;

/** What is said of one fact. */
sealed interface Claim {
  /** Writes it into the pattern for the fact. */
  void write(PatternText pattern, VariableNames names);

  /** The opposite. */
  Claim negated();

  /** Whether it is about nothing but the fact itself, so that it can be joined by "or". */
  boolean isTest();

  /** Whether the closed language can say it: "or" only joins tests. */
  default boolean isSayable() {
    return true;
  }

  /** Whether it can say it within a quantity, where what exists or not is of one kind. */
  default boolean isCountable() {
    return isSayable();
  }

  /** The test, if it is one. */
  String test();

  static Claim both(List<Claim> claims) {
    return claims.size() == 1 ? claims.get(0) : new Both(claims);
  }

  static Claim either(List<Claim> claims) {
    return claims.size() == 1 ? claims.get(0) : new Either(claims);
  }

  /** A test of the parts of the fact. */
  record Tested(Kind kind, String test) implements Claim {
    public Tested {
      test = test.contains(" || ") && !test.startsWith("(") ? "(" + test + ")" : test;
    }

    @Override
    public void write(PatternText pattern, VariableNames names) {
      pattern.add(test);
    }

    @Override
    public Claim negated() {
      return new Tested(kind, Opposite.of(kind, test));
    }

    @Override
    public boolean isTest() {
      return true;
    }
  }

  /** All of several claims. */
  record Both(List<Claim> of) implements Claim {
    public Both {
      of = List.copyOf(of);
    }

    @Override
    public void write(PatternText pattern, VariableNames names) {
      of.forEach(claim -> claim.write(pattern, names));
    }

    @Override
    public Claim negated() {
      return new Either(of.stream().map(Claim::negated).toList());
    }

    @Override
    public boolean isTest() {
      return of.stream().allMatch(Claim::isTest);
    }

    @Override
    public boolean isSayable() {
      return of.stream().allMatch(Claim::isSayable);
    }

    @Override
    public boolean isCountable() {
      return of.stream().allMatch(Claim::isCountable);
    }

    @Override
    public String test() {
      return of.stream().map(Claim::test).collect(Collectors.joining(" && ", "(", ")"));
    }
  }

  /** One of several claims. */
  record Either(List<Claim> of) implements Claim {
    public Either {
      of = List.copyOf(of);
    }

    @Override
    public void write(PatternText pattern, VariableNames names) {
      pattern.add(test());
    }

    @Override
    public Claim negated() {
      return new Both(of.stream().map(Claim::negated).toList());
    }

    @Override
    public boolean isTest() {
      return of.stream().allMatch(Claim::isTest);
    }

    @Override
    public boolean isSayable() {
      return isTest();
    }

    @Override
    public String test() {
      return of.stream().map(Claim::test).collect(Collectors.joining(" || ", "(", ")"));
    }
  }

  /**
   * How many facts that this one leads to there are.
   *
   * @param different the part of the others of which different values are counted; empty if they
   *     are counted themselves
   */
  record Related(Link link, Things others, String different, HowMany amount) implements Claim {
    public Related(Link link, Things others, HowMany amount) {
      this(link, others, "", amount);
    }

    @Override
    public void write(PatternText pattern, VariableNames names) {
      String variable = pattern.bound(link.from(pattern.kind()), names);
      if (!different.isEmpty()) {
        String value = names.next();
        String count = names.next();
        String found = others.joinedBy(link, variable, value + " : " + different, names);
        pattern.after(
            "accumulate( %s; %s : countDistinct(%s); %s )"
                .formatted(found, count, value, amount.test(count)));
        return;
      }
      String found = others.joinedBy(link, variable, "", names);
      if (amount.isSome()) {
        pattern.exists(found);
      } else if (amount.isNone()) {
        pattern.after("not( " + found + " )");
      } else {
        String count = names.next();
        pattern.after(
            "accumulate( %s; %s : count(1); %s )".formatted(found, count, amount.test(count)));
      }
    }

    @Override
    public boolean isSayable() {
      return (isThere() ? others.isSayable() : others.isCountable()) && amount.isQuantity();
    }

    @Override
    public boolean isCountable() {
      return isThere() ? others.isTest() : isSayable();
    }

    /** Whether it only says that there are some or none. */
    private boolean isThere() {
      return different.isEmpty() && amount.isThere();
    }

    @Override
    public Claim negated() {
      return new Related(link, others, different, amount.negated());
    }

    @Override
    public boolean isTest() {
      return false;
    }

    @Override
    public String test() {
      throw new UnsupportedOperationException("it is about other facts");
    }
  }

  /** How many facts are named by what is in a list of this fact. */
  record Through(Naming naming, Things others, String different, HowMany amount) implements Claim {
    @Override
    public void write(PatternText pattern, VariableNames names) {
      String list = pattern.bound(naming.list(), names);
      String named = names.next();
      String value = different.isEmpty() ? named : names.next();
      String more = different.isEmpty() ? "" : value + " : " + different;
      String found = naming.joinFrom(list, named, others, more, names);
      if (amount.isSome() && different.isEmpty()) {
        pattern.exists(found);
      } else if (amount.isNone() && different.isEmpty()) {
        pattern.after("not( " + found + " )");
      } else {
        String count = names.next();
        pattern.after(
            "accumulate( %s; %s : countDistinct(%s); %s )"
                .formatted(found, count, value, amount.test(count)));
      }
    }

    @Override
    public boolean isSayable() {
      return (isThere() ? others.isSayable() : others.isCountable()) && amount.isQuantity();
    }

    @Override
    public boolean isCountable() {
      return !isThere() && isSayable();
    }

    private boolean isThere() {
      return different.isEmpty() && amount.isThere();
    }

    @Override
    public Claim negated() {
      return new Through(naming, others, different, amount.negated());
    }

    @Override
    public boolean isTest() {
      return false;
    }

    @Override
    public String test() {
      throw new UnsupportedOperationException("it is about other facts");
    }
  }
}
