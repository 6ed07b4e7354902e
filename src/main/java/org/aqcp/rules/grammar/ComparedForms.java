package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aqcp.condition.Operator;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;
import org.aqcp.rules.lexicon.Property;

/** Sentences that compare two quantities: "More streams are recurring than not". */
final class ComparedForms {
  /**
   * How quantities are compared.
   *
   * @param before what is said before the first, such as "at least half as many"
   * @param between what is said before the second, such as "as"
   * @param times what the first is taken times
   * @param otherTimes what the second is taken times
   */
  private record Compared(
      String before, String between, Operator operator, int times, int otherTimes) {
    Meaning.Compared of(Meaning.Side left, Meaning.Side right) {
      return new Meaning.Compared(left, times, operator, right, otherTimes);
    }

    /** "At least as many", of what is not counted: "at least as much" is read too. */
    List<Compared> ways() {
      return before.endsWith(" many")
          ? List.of(
              this,
              new Compared(before.replace(" many", " much"), between, operator, times, otherTimes))
          : List.of(this);
    }
  }

  private static final List<Compared> ALL = all();

  /** What stands between both quantities. */
  private static final List<String> BETWEEN = List.of("than", "as");

  private static final Map<String, Form<Compared>> COMPARED =
      BETWEEN.stream().collect(Collectors.toMap(Function.identity(), ComparedForms::compared));

  private static List<Compared> all() {
    List<Compared> all = new ArrayList<>();
    all.add(new Compared("more", "than", Operator.MORE, 1, 1));
    all.add(new Compared("fewer", "than", Operator.LESS, 1, 1));
    all.add(new Compared("less", "than", Operator.LESS, 1, 1));
    all.add(new Compared("exactly as many", "as", Operator.EQUAL, 1, 1));
    times(all, "as many", 1, 1);
    times(all, "half as many", 2, 1);
    times(all, "a third as many", 3, 1);
    times(all, "a quarter as many", 4, 1);
    times(all, "twice as many", 1, 2);
    times(all, "three times as many", 1, 3);
    return all.stream().flatMap(one -> one.ways().stream()).toList();
  }

  private static void times(List<Compared> all, String many, int times, int otherTimes) {
    all.add(new Compared("at least " + many, "as", Operator.AT_LEAST, times, otherTimes));
    all.add(new Compared("at most " + many, "as", Operator.AT_MOST, times, otherTimes));
    if (times != otherTimes) {
      all.add(new Compared("more than " + many, "as", Operator.MORE, times, otherTimes));
      all.add(new Compared("fewer than " + many, "as", Operator.LESS, times, otherTimes));
      all.add(new Compared("less than " + many, "as", Operator.LESS, times, otherTimes));
    }
  }

  private final Lexicon lexicon;
  private final NounForms nouns;

  ComparedForms(Lexicon lexicon, NounForms nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** The forms that compare facts of a noun with others. */
  Form<Meaning> of(Noun noun) {
    List<Form<Meaning>> ways = new ArrayList<>();
    for (String between : BETWEEN) {
      Form<Compared> compared = COMPARED.get(between);
      // what follows is made when it is first needed: there is a lot of it
      ways.add(
          compared.then(Form.later(() -> claimed(noun, between)), (how, two) -> two.compared(how)));
      ways.add(
          compared
              .then(Form.later(() -> there(noun, between)), (how, two) -> two.compared(how))
              .after("there are"));
      for (Property property : lexicon.says(noun.kind())) {
        if (property.adds()) {
          property.ways().forEach(said -> ways.addAll(totals(noun, property, said, between)));
        }
      }
    }
    return Form.any(ways);
  }

  private static Form<Compared> compared(String between) {
    return Form.any(
        ALL.stream()
            .filter(how -> how.between.equals(between))
            .map(how -> Form.words(how.before).map(unit -> how))
            .toList());
  }

  /** Two quantities. */
  private interface Two {
    Meaning compared(Compared how);
  }

  /** "More funding streams are recurring than not", "... as have a target". */
  private Form<Two> claimed(Noun noun, String between) {
    List<Form<List<Claim>>> verbs = new ArrayList<>();
    Form<Claim> full = nouns.claims(noun.kind(), true);
    for (Wording way : nouns.properties(noun.kind()).verbs(true)) {
      if (!way.negative()) {
        Form<Claim> first = way.rest().after(way.verb());
        Form<Claim> other = way.rest() instanceof Form.Nothing ? full : Form.any(full, way.rest());
        verbs.add(
            first.flatThen(
                claim -> Form.any(other, not(way.verb(), claim)).after(between),
                other.after(between),
                List::of));
      }
    }
    return nouns
        .phrase(noun, true)
        .then(
            Form.any(verbs),
            (things, two) ->
                how ->
                    new Meaning.ComparedClaims(
                        things, two.get(0), how.times, how.operator, two.get(1), how.otherTimes));
  }

  /** "not", "do not": the contrary of what was said of the first. */
  private static Form<Claim> not(String verb, Claim claim) {
    String does = verb.equals("are") || verb.equals("were") ? verb : "do";
    return Form.any(Form.words("not"), Form.words(does + " not")).map(unit -> claim.negated());
  }

  /** "exit points than entry points". */
  private Form<Two> there(Noun noun, String between) {
    Form<Things> first = nouns.phrase(noun, true);
    Form<Things> others = others(other -> true);
    return first.flatThen(
        left -> orContrary(others, noun, left).after(between),
        first.after(between),
        (left, right) -> how -> how.of(Meaning.Side.of(left), Meaning.Side.of(right)));
  }

  /** Facts of any noun that fits. */
  private Form<Things> others(Predicate<Noun> fits) {
    return Form.any(
        lexicon.nouns().stream().filter(fits).map(other -> nouns.phrase(other, true)).toList());
  }

  /** Other facts, or those for which the last that narrows the first is not so. */
  private static Form<Things> orContrary(Form<Things> others, Noun noun, Things left) {
    if (left.claims().isEmpty()) {
      return others;
    }
    List<Form<Things>> ways = new ArrayList<>(List.of(others));
    int last = left.claims().size() - 1;
    Things contrary =
        new Things(noun, left.claims().subList(0, last), left.outer())
            .narrowed(left.claims().get(last).negated());
    for (String those : List.of("those", noun.plural())) {
      for (String not : List.of("do not", "are not", "have not")) {
        ways.add(Form.words(those + " that " + not).map(unit -> contrary));
      }
    }
    return Form.any(ways);
  }

  /** "Registered apprenticeships offer more places than internships". */
  private List<Form<Meaning>> totals(Noun noun, Property property, String said, String between) {
    List<Template.Piece> pieces = Template.of(said).pieces();
    if (pieces.size() != 3 || !pieces.get(1).isPart() || pieces.get(1).part().contains(" ")) {
      return List.of();
    }
    String part = pieces.get(1).part();
    String verb = SentenceForms.many(pieces.get(0).words().split(" ", 2));
    String counted = pieces.get(2).words() + " " + between;
    Form<Things> first = nouns.phrase(noun, true);
    Form<Compared> compared = COMPARED.get(between).after(verb).before(counted);
    Form<Things> others = others(other -> property.of().contains(other.of()));
    Form<Meaning> form =
        first.flatThen(
            left ->
                compared.then(
                    article(orContrary(others, noun, left)),
                    (how, right) -> total(part, how, left, right)),
            compared.then(first, (how, right) -> total(part, how, right, right)),
            (left, meaning) -> meaning);
    return List.of(form, form.after("the"));
  }

  private static Meaning total(String part, Compared how, Things left, Things right) {
    return how.of(Meaning.Side.of(left).total(part), Meaning.Side.of(right).total(part));
  }

  private static Form<Things> article(Form<Things> things) {
    return Form.any(things, things.after("the"));
  }
}
