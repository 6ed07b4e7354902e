package org.aqcp.rules;

import java.util.List;
import java.util.Random;
import org.aqcp.condition.Kind;
import org.aqcp.rules.RandomTerms.Typed;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.language.TermType.Sort;

/** Generates random tests of the closed language for one rule, as DRL. */
final class RandomTests {
  private static final List<String> EQUALITY = List.of("==", "!=");
  private static final List<String> ORDER = List.of("<", "<=", ">", ">=", "==", "!=");

  private final Random random;
  private final RandomTerms terms;

  RandomTests(Random random, RandomTerms terms) {
    this.random = random;
    this.terms = terms;
  }

  /** A test of a fact of a kind: one comparison, or some that are connected. */
  String test(Kind kind, List<Typed> variables, int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      return comparison(kind, variables);
    }
    String connective = random.nextBoolean() ? " || " : " && ";
    return "("
        + test(kind, variables, depth - 1)
        + connective
        + test(kind, variables, depth - 1)
        + ")";
  }

  private String comparison(Kind kind, List<Typed> variables) {
    List<Typed> known = terms.known(kind, variables);
    List<Typed> own = RandomTerms.components(kind, "");
    Typed left = terms.one(random.nextInt(6) == 0 ? known : own);
    return switch (left.type().sort()) {
      case TEXT -> text(left, known);
      case NUMBER, DAY -> two(left.drl(), ORDER, left, known);
      case YES_NO -> two(left.drl(), EQUALITY, left, known);
      case TEXTS -> random.nextBoolean() ? contains(left, known) : size(left, known);
      case FACTS -> size(left, known);
      case FACT -> left.type().kind() == kind ? fact(left) : comparison(kind, variables);
    };
  }

  private String text(Typed left, List<Typed> known) {
    boolean listed = known.stream().anyMatch(t -> t.type().sort() == Sort.TEXTS);
    if (listed && random.nextInt(4) == 0) {
      return left.drl() + not() + "memberOf " + terms.of(Sort.TEXTS, left.type(), known);
    }
    if (random.nextInt(4) == 0) {
      String other = terms.of(Sort.TEXT, left.type(), known);
      return left.drl() + not() + "in (" + terms.text(left.type()) + ", " + other + ")";
    }
    return two(left.drl(), EQUALITY, left, known);
  }

  private String contains(Typed left, List<Typed> known) {
    return left.drl() + not() + "contains " + terms.of(Sort.TEXT, left.type(), known);
  }

  private String size(Typed list, List<Typed> known) {
    Typed number = new Typed("", TermType.of(Sort.NUMBER));
    return two(list.drl() + "!.size()", ORDER, number, known);
  }

  private String two(String left, List<String> operators, Typed of, List<Typed> known) {
    String right = terms.of(of.type().sort(), of.type(), known);
    String operator = " " + terms.one(operators) + " ";
    return random.nextInt(6) == 0 ? right + operator + left : left + operator + right;
  }

  private String fact(Typed other) {
    return "this " + terms.one(EQUALITY) + " " + terms.one(List.of("this", other.drl()));
  }

  private String not() {
    return random.nextBoolean() ? " " : " not ";
  }
}
