package org.aqcp.rules.grammar;

import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;

/** What a sentence means, before its variables have names. */
sealed interface Meaning {
  /** The DRL of its condition. */
  String drl(VariableNames names);

  /** The facts that it is about, which dash lines narrow. */
  Things about();

  /** Whether the closed language can say it. */
  default boolean isSayable() {
    return about().isSayable();
  }

  /** The same of other facts. */
  Meaning of(Things others);

  /** There are so many. */
  record Counted(Things about, HowMany amount) implements Meaning {
    @Override
    public String drl(VariableNames names) {
      if (amount.isThere()) {
        return (amount.isSome() ? "exists( " : "not( ") + about.found(names, pattern -> {}) + " )";
      }
      if (amount.isOne()) {
        return counting(amount, names);
      }
      return amount.each().stream()
          .map(bound -> counting(bound, names))
          .collect(Collectors.joining(" and ", "exists( Partnership() and ", " )"));
    }

    private String counting(HowMany bound, VariableNames names) {
      String join = about.join(names, pattern -> {});
      String count = names.next();
      return "accumulate( %s; %s : count(1); %s )".formatted(join, count, bound.test(count));
    }

    @Override
    public boolean isSayable() {
      return amount.isThere() ? about.isSayable() : about.isCountable();
    }

    @Override
    public Meaning of(Things others) {
      return new Counted(others, amount);
    }
  }

  /** There is one, and one of others as well. */
  record Both(Things about, Things other) implements Meaning {
    @Override
    public String drl(VariableNames names) {
      return "exists( "
          + about.found(names, pattern -> {})
          + " and "
          + other.found(names, pattern -> {})
          + " )";
    }

    @Override
    public boolean isSayable() {
      return about.isSayable() && other.isSayable();
    }

    @Override
    public Meaning of(Things others) {
      return new Both(others, other);
    }
  }

  /** The claim is true of all of them, and there are some. */
  record Every(Things about, Claim claim) implements Meaning {
    @Override
    public String drl(VariableNames names) {
      if (!isTest()) {
        return shared().drl(names);
      }
      String each = names.next();
      Kind kind = about.kind();
      PatternText tests = new PatternText(kind, "");
      tests.add("this == " + each);
      claim.write(tests, names);
      String domain = about.join(names, pattern -> pattern.named(each));
      return "forall( " + domain + " " + tests.pattern() + " )";
    }

    private boolean isTest() {
      return about.isPlain() && claim.isTest();
    }

    private Shared shared() {
      return new Shared(about, claim, HowMany.of(Operator.AT_LEAST, "100"));
    }

    @Override
    public boolean isSayable() {
      return isTest() || shared().isSayable();
    }

    @Override
    public Meaning of(Things others) {
      return new Every(others, claim);
    }
  }

  /** The claim is true of such a share of them. */
  record Shared(Things about, Claim claim, HowMany percent) implements Meaning {
    @Override
    public String drl(VariableNames names) {
      PatternText passing = new PatternText(about.kind(), "");
      claim.write(passing, names);
      String share = names.next();
      String yes = claim.isTest() ? YesNo.part(claim.test()) : "";
      if (!yes.isEmpty()) {
        String value = names.next();
        return "accumulate( %s; %s : percent(%s); %s )"
            .formatted(
                about.join(names, pattern -> pattern.add(value + " : " + yes)),
                share,
                value,
                percent.test(share));
      }
      return "accumulate( %s; %s : percent( %s ); %s )"
          .formatted(
              about.join(names, pattern -> passing.bindings().forEach(pattern::add)),
              share,
              passing.passing(),
              percent.test(share));
    }

    @Override
    public boolean isSayable() {
      return about.isCountable() && claim.isCountable();
    }

    @Override
    public Meaning of(Things others) {
      return new Shared(others, claim, percent);
    }
  }

  /** So many different values of a part there are among them. */
  record Different(Things about, String part, HowMany amount) implements Meaning {
    @Override
    public String drl(VariableNames names) {
      String value = names.next();
      String join = about.found(names, pattern -> pattern.add(value + " : " + part));
      return counted(join, value, "countDistinct", amount, names);
    }

    @Override
    public Meaning of(Things others) {
      return new Different(others, part, amount);
    }
  }

  /** The numbers of a part add up to so much. */
  record Total(Things about, String part, HowMany amount) implements Meaning {
    @Override
    public String drl(VariableNames names) {
      String value = names.next();
      String join = about.join(names, pattern -> pattern.add(value + " : " + part));
      return counted(join, value, "total", amount, names);
    }

    @Override
    public boolean isSayable() {
      return about.isCountable();
    }

    @Override
    public Meaning of(Things others) {
      return new Total(others, part, amount);
    }
  }

  /**
   * So many different values of a part there are among those that they name.
   *
   * @param part of those that are named, of which different values are counted
   */
  record DifferentNamed(Things about, Naming naming, Things others, String part, HowMany amount)
      implements Meaning {
    @Override
    public String drl(VariableNames names) {
      String value = names.next();
      String count = names.next();
      return "accumulate( %s; %s : countDistinct(%s); %s )"
          .formatted(
              naming.join(about, others, part.isEmpty() ? "" : value + " : " + part, names),
              count,
              value,
              amount.test(count));
    }

    @Override
    public boolean isSayable() {
      return about.isCountable() && others.isCountable();
    }

    @Override
    public Meaning of(Things narrowed) {
      return new DifferentNamed(narrowed, naming, others, part, amount);
    }
  }

  /** Some of those that they name are such. */
  record Named(Things about, Naming naming, Things others) implements Meaning {
    @Override
    public String drl(VariableNames names) {
      return "exists( " + naming.join(about, others, "", names) + " )";
    }

    @Override
    public boolean isSayable() {
      return about.isSayable() && others.isSayable();
    }

    @Override
    public Meaning of(Things narrowed) {
      return new Named(narrowed, naming, others);
    }
  }

  /**
   * One side of a comparison: how many facts there are, or how much a part of theirs adds up to.
   *
   * @param part empty where the facts are counted
   */
  record Side(Things things, String part) {
    static Side of(Things things) {
      return new Side(things, "");
    }

    Side total(String added) {
      return new Side(things, added);
    }

    private String drl(VariableNames names) {
      if (part.isEmpty()) {
        return "count( " + things.join(names, pattern -> {}) + " )";
      }
      String value = names.next();
      String join = things.join(names, pattern -> pattern.add(value + " : " + part));
      return "total( " + join + "; " + value + " )";
    }
  }

  /** So many times one quantity compared with so many times another. */
  record Compared(Side left, int times, Operator operator, Side right, int otherTimes)
      implements Meaning {
    @Override
    public String drl(VariableNames names) {
      return "compare( %d * %s %s %d * %s )"
          .formatted(times, left.drl(names), operator.drl(), otherTimes, right.drl(names));
    }

    @Override
    public Things about() {
      return left.things;
    }

    @Override
    public boolean isSayable() {
      return left.things.isCountable() && right.things.isCountable();
    }

    @Override
    public Meaning of(Things others) {
      return new Compared(new Side(others, left.part), times, operator, right, otherTimes);
    }
  }

  /** The same of which two claims are true, so that what narrows the one narrows the other. */
  record ComparedClaims(
      Things about, Claim one, int times, Operator operator, Claim other, int otherTimes)
      implements Meaning {
    @Override
    public String drl(VariableNames names) {
      return compared().drl(names);
    }

    private Compared compared() {
      Side left = Side.of(about.narrowed(one));
      return new Compared(left, times, operator, Side.of(about.narrowed(other)), otherTimes);
    }

    @Override
    public boolean isSayable() {
      return compared().isSayable();
    }

    @Override
    public Meaning of(Things others) {
      return new ComparedClaims(others, one, times, operator, other, otherTimes);
    }
  }

  private static String counted(
      String join, String value, String function, HowMany amount, VariableNames names) {
    String count = names.next();
    return "accumulate( %s; %s : %s(%s); %s )"
        .formatted(join, count, function, value, amount.test(count));
  }
}
