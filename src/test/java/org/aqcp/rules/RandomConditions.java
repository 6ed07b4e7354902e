package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Standing;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.RandomTerms.Typed;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.language.TermType.Sort;

/** Random conditions of the closed language, as DRL, for one rule. */
public final class RandomConditions {
  private static final Pattern FACT = Pattern.compile("\\b[A-Z]\\w*\\(");
  private static final int MOST_FACTS = 4;

  private static final List<String> QUANTITY = List.of(">=", "<=", ">", "<", "==");

  private final Random random;
  private final RandomTerms terms;
  private final RandomTests tests;
  private final List<Kind> kinds = new ArrayList<>();
  private final boolean rollUp;

  /** There are many standings, and only so much time. */
  private final int longest;

  private int variables;

  /** The kind of the fact that was found last. */
  private Kind last;

  /**
   * Conditions for one rule.
   *
   * @param thresholds that the rule's indicator has
   */
  public RandomConditions(Random random, Set<String> thresholds, boolean rollUp) {
    this.random = random;
    this.terms = new RandomTerms(random, thresholds, rollUp);
    this.tests = new RandomTests(random, terms);
    this.rollUp = rollUp;
    this.longest = rollUp ? 2 : 3;
    if (rollUp) {
      kinds.add(Kind.of(Standing.class));
    } else {
      kinds.add(Kind.of(Partnership.class));
      for (SectionType type : SectionType.values()) {
        Kind.named(type.of().getSimpleName()).ifPresent(kinds::add);
      }
    }
  }

  /** One that asks for no more facts at once than rules may. */
  public String condition() {
    String condition = any();
    while (FACT.matcher(condition).results().count() > MOST_FACTS) {
      condition = any();
    }
    return condition;
  }

  private String any() {
    return switch (random.nextInt(7)) {
      case 0 -> "exists( " + join(new ArrayList<>(), longest, 2) + " )";
      case 1 -> "not( " + join(new ArrayList<>(), longest, 2) + " )";
      case 2 -> every();
      case 3 -> comparing(List.of());
      default -> quantity(new ArrayList<>(), longest, 1);
    };
  }

  private String every() {
    Kind kind = terms.one(kinds);
    List<Typed> known = new ArrayList<>();
    String name = "$v" + variables++;
    String domain = inside(kind, known, random.nextInt(2));
    known.add(new Typed(name, TermType.fact(kind)));
    return "forall( %s : %s %s( this == %s, %s ) )"
        .formatted(name, kind + domain, kind, name, tests.test(kind, known, 1));
  }

  private String quantity(List<Typed> known, int most, int depth) {
    int before = known.size();
    String join = join(known, most, depth);
    List<String> functions = new ArrayList<>(List.of("count(1)"));
    for (Typed variable : known.subList(before, known.size())) {
      switch (variable.type().sort()) {
        case TEXT -> {
          functions.add("countDistinct(" + variable.drl() + ")");
          if (variable.type().words().isEmpty()) {
            functions.add("percent(" + variable.drl() + ")");
          }
        }
        case NUMBER -> functions.add("total(" + variable.drl() + ")");
        case YES_NO -> functions.add("percent(" + variable.drl() + ")");
        default -> {}
      }
    }
    String count = "$v" + variables++;
    String function =
        random.nextInt(3) == 0
            ? "percent( " + passing(known) + " )"
            : functions.get(Math.max(0, random.nextInt(functions.size() + 2) - 2));
    return "accumulate( %s; %s : %s; %s %s %s )"
        .formatted(join, count, function, count, terms.one(QUANTITY), terms.number());
  }

  /** Two quantities, of which neither knows what the other binds. */
  private String comparing(List<Typed> known) {
    int outside = variables;
    String left = amount(new ArrayList<>(known), 2);
    variables = outside;
    boolean size = !rollUp && random.nextInt(4) == 0;
    String right = size ? "size( $partnership.targetSectors )" : amount(new ArrayList<>(known), 2);
    return "compare( %s * %s %s %s * %s )"
        .formatted(random.nextInt(4), left, terms.one(QUANTITY), random.nextInt(4), right);
  }

  private String amount(List<Typed> known, int most) {
    int before = known.size();
    String join = join(known, most, 1);
    List<String> amounts = new ArrayList<>(List.of("count( " + join + " )"));
    for (Typed variable : known.subList(before, known.size())) {
      switch (variable.type().sort()) {
        case TEXT -> amounts.add("countDistinct( " + join + "; " + variable.drl() + " )");
        case NUMBER -> amounts.add("total( " + join + "; " + variable.drl() + " )");
        default -> {}
      }
    }
    return terms.one(amounts);
  }

  /** What a share is of: tests of the fact that was found last, conditions, or both. */
  private String passing(List<Typed> known) {
    List<String> passing = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      passing.add(tests.test(last, known, 2));
    }
    while (passing.isEmpty() || random.nextInt(3) == 0) {
      passing.add(within(known, 0));
    }
    return String.join(" and ", passing);
  }

  /** Patterns and conditions on what they bind; what they bind is known after them. */
  private String join(List<Typed> known, int most, int depth) {
    StringBuilder join = new StringBuilder(pattern(known));
    for (int more = random.nextInt(most); more > 0; more--) {
      join.append(" and ");
      if (depth > 0 && random.nextInt(3) == 0) {
        join.append(within(known, depth - 1));
      } else {
        join.append(pattern(known));
      }
    }
    return join.toString();
  }

  /** A condition whose variables are not known outside: others may have the same names. */
  private String within(List<Typed> known, int depth) {
    int outside = variables;
    Kind before = last;
    List<Typed> inside = new ArrayList<>(known);
    if (random.nextInt(3) == 0) {
      String quantity = random.nextInt(4) == 0 ? comparing(inside) : quantity(inside, 2, 0);
      variables = outside;
      last = before;
      return quantity;
    }
    String what = depth == 0 ? pattern(inside) : join(inside, longest - 1, depth);
    variables = outside;
    last = before;
    return (random.nextBoolean() ? "exists( " : "not( ") + what + " )";
  }

  private String pattern(List<Typed> known) {
    List<Typed> lists = lists(known);
    if (lists.isEmpty() || random.nextBoolean()) {
      return pattern(terms.one(kinds), known);
    }
    Typed list = terms.one(lists);
    return pattern(list.type().kind(), known) + " from " + list.drl();
  }

  private static List<Typed> lists(List<Typed> known) {
    List<Typed> lists = new ArrayList<>();
    for (Typed one : known) {
      lists.addAll(lists(one));
    }
    return lists;
  }

  private static List<Typed> lists(Typed variable) {
    List<Typed> of =
        variable.type().sort() == Sort.FACT
            ? RandomTerms.components(variable.type().kind(), variable.drl() + ".")
            : List.of(variable);
    return of.stream().filter(t -> t.type().sort() == Sort.FACTS).toList();
  }

  private String pattern(Kind kind, List<Typed> known) {
    String name = random.nextInt(3) > 0 ? "" : "$v" + variables++;
    String inside = inside(kind, known, random.nextInt(3));
    last = kind;
    if (name.isEmpty()) {
      return kind + inside;
    }
    known.add(new Typed(name, TermType.fact(kind)));
    return name + " : " + kind + inside;
  }

  private String inside(Kind kind, List<Typed> known, int number) {
    List<String> parts = new ArrayList<>();
    if (rollUp && random.nextInt(3) > 0) {
      parts.add("of == $group.id");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Typed own = terms.one(RandomTerms.components(kind, ""));
      Typed variable = new Typed("$v" + variables++, own.type());
      parts.add(variable.drl() + " : " + own.drl());
      known.add(variable);
    }
    for (int i = 0; i < number; i++) {
      parts.add(tests.test(kind, known, 1));
    }
    return "( " + String.join(", ", parts) + " )";
  }
}
