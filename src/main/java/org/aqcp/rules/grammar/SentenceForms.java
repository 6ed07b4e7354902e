package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Standing;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.lexicon.English;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;
import org.aqcp.rules.lexicon.Property;
import org.aqcp.rules.lexicon.Variety;

/** The forms of sentences. */
final class SentenceForms {
  private static final Form<String> NUMBER = new NumberForm(5);
  static final Form<HowMany> AMOUNT = HowMany.form(NUMBER);
  private static final Form<HowMany> THERE = AMOUNT.only(HowMany::isThere);
  private static final Form<HowMany> COUNT = AMOUNT.only(amount -> !amount.isThere());
  private static final Form<HowMany> SHARE_OF = HowMany.SHARE.before("of the");
  static final Form<HowMany> DIFFERENT_OR_ONE = HowMany.differentOrOne(NUMBER);
  private static final Form<HowMany> DIFFERENT = HowMany.different(NUMBER);
  private static final Form<HowMany> BETWEEN = HowMany.between(NUMBER);

  private final Lexicon lexicon;
  private final NounForms nouns;

  SentenceForms(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new NounForms(lexicon);
  }

  NounForms nouns() {
    return nouns;
  }

  Form<Meaning> all() {
    List<Form<Meaning>> sentences = new ArrayList<>();
    ComparedForms compared = new ComparedForms(lexicon, nouns);
    for (Noun noun : lexicon.nouns()) {
      sentences.add(compared.of(noun));
      sentences.addAll(there(noun));
      sentences.addAll(counted(noun));
      sentences.addAll(every(noun));
      sentences.addAll(shares(noun));
      sentences.addAll(together(noun));
    }
    sentences.addAll(new WholeForms(lexicon, nouns).all());
    return Form.orElse(Form.any(sentences), both());
  }

  /** "There is a ... and a ...". */
  private Form<Meaning> both() {
    Form<Things> one =
        Form.any(lexicon.nouns().stream().map(noun -> nouns.phrase(noun, false)).toList());
    return one.<Things, Meaning>then(one.after("and a"), Meaning.Both::new).after("there is a");
  }

  /** "There is a ...", "There are at least 2 ...". */
  private List<Form<Meaning>> there(Noun noun) {
    Form<Things> one = nouns.phrase(noun, false);
    Form<Things> many = nouns.phrase(noun, true);
    List<Form<Meaning>> ways = new ArrayList<>();
    Form<Meaning> some = one.map(t -> new Meaning.Counted(t, HowMany.SOME));
    ways.add(some.after("there is a"));
    if (noun.alone() != null) {
      // only words that are nouns themselves may lack an article, as "guidance" does
      ways.add(some.after("there is"));
    }
    ways.add(one.<Meaning>map(t -> new Meaning.Counted(t, HowMany.NONE)).after("there is no"));
    ways.add(many.<Meaning>map(t -> new Meaning.Counted(t, HowMany.NONE)).after("there are no"));
    ways.add(
        AMOUNT.<Things, Meaning>then(many, (n, t) -> new Meaning.Counted(t, n)).after("there are"));
    ways.add(
        AMOUNT.<Things, Meaning>then(one, (n, t) -> new Meaning.Counted(t, n)).after("there is"));
    return ways;
  }

  /** "At least 2 ... have ...", "No ... has ...", "A ... has ...". */
  private List<Form<Meaning>> counted(Noun noun) {
    List<Form<Meaning>> ways = new ArrayList<>();
    for (boolean plural : new boolean[] {false, true}) {
      Form<Things> said = claimed(noun, plural);
      Form<Things> counted =
          nouns.countable(noun, plural).then(verbs(noun, plural), Things::narrowed);
      ways.add(counted(said, counted));
      if (noun.kind().type() != Standing.class) {
        // it is said of a partnership, which roll-up rules do not know
        ways.add(BETWEEN.then(counted, SentenceForms::counted));
      }
      ways.add(counted(nouns.phrase(noun, plural), nouns.countable(noun, plural)));
      ways.add(said.<Meaning>map(t -> new Meaning.Counted(t, HowMany.NONE)).after("no"));
    }
    ways.add(
        claimed(noun, false).<Meaning>map(t -> new Meaning.Counted(t, HowMany.SOME)).after("a"));
    String name = noun.kind().components().keySet().iterator().next();
    ways.add(DIFFERENT.then(claimed(noun, true), (n, t) -> new Meaning.Different(t, name, n)));
    return ways;
  }

  /** So many facts, of which those that are more than there must be countable. */
  private static Form<Meaning> counted(Form<Things> any, Form<Things> countable) {
    return Form.split(
        AMOUNT.flatThen(n -> n.isThere() ? any : countable, any, SentenceForms::counted),
        List.of(
            THERE.then(any, SentenceForms::counted),
            COUNT.then(countable, SentenceForms::counted)));
  }

  private static Meaning counted(HowMany amount, Things things) {
    return new Meaning.Counted(things, amount);
  }

  /** Facts, and what is said of them. */
  private Form<Things> claimed(Noun noun, boolean plural) {
    return nouns.phrase(noun, plural).then(verbs(noun, plural), Things::narrowed);
  }

  private Form<Claim> verbs(Noun noun, boolean plural) {
    List<Form<Claim>> ways = new ArrayList<>(List.of(nouns.claims(noun.kind(), plural)));
    for (String exist : noun.exist()) {
      ways.add(Form.words(one(exist, plural)).<Claim>map(unit -> Claim.both(List.of())).from(noun));
    }
    return Form.any(ways);
  }

  private static String one(String exist, boolean plural) {
    return plural ? exist : exist.replaceFirst("^are ", "is ").replaceFirst("^were ", "was ");
  }

  /** "Every ... has ...", "Not every ... has ...", "All ... have ...". */
  private List<Form<Meaning>> every(Noun noun) {
    Form<Claim> has = nouns.claims(noun.kind(), false);
    Form<Claim> have = nouns.claims(noun.kind(), true);
    return List.of(
        nouns.countable(noun, false).<Claim, Meaning>then(has, Meaning.Every::new).after("every"),
        nouns.countable(noun, true).<Claim, Meaning>then(have, Meaning.Every::new).after("all"),
        nouns
            .countable(noun, false)
            .<Claim, Meaning>then(
                has,
                (things, claim) ->
                    new Meaning.Shared(things, claim, HowMany.of(Operator.LESS, "100")))
            .after("not every"));
  }

  /** "At least 50 % of the ... have ...", "Most ... have ...". */
  private List<Form<Meaning>> shares(Noun noun) {
    Form<Things> many = nouns.countable(noun, true);
    Form<Claim> have = nouns.claims(noun.kind(), true);
    Form<Meaning.Shared> of =
        many.then(have, (things, claim) -> new Meaning.Shared(things, claim, HowMany.SOME));
    return List.of(
        SHARE_OF.then(of, (amount, s) -> new Meaning.Shared(s.about(), s.claim(), amount)),
        of.<Meaning>map(
                s -> new Meaning.Shared(s.about(), s.claim(), HowMany.of(Operator.MORE, "50")))
            .after("most"));
  }

  /** What is said of facts together: how many different ones, how much in total, by whom. */
  private List<Form<Meaning>> together(Noun noun) {
    List<Form<Meaning>> ways = new ArrayList<>();
    Form<Things> many = nouns.phrase(noun, true);
    for (Variety difference : lexicon.differences()) {
      if (difference.of().contains(noun.of())) {
        ways.add(many.then(different(difference).from(difference), Applied::to).after("the"));
      }
    }
    for (Property property : lexicon.says(noun.kind())) {
      if (property.adds()) {
        for (String said : property.ways()) {
          ways.add(
              many.then(total(noun.kind(), said, "in total").from(property), Applied::to)
                  .after("the"));
        }
      }
      if (property.together() != null) {
        for (String said : property.ways()) {
          ways.add(
              many.then(added(noun.kind(), said, property).from(property), Applied::to)
                  .after("the"));
        }
      }
      if (property.noun() != null || property.is().contains("{")) {
        ways.addAll(new NamingForms(nouns, lexicon).active(noun, property));
        new NamingForms(nouns, lexicon)
            .of(noun.kind(), property)
            .forEach(form -> ways.add(many.then(form.from(property), Applied::to).after("the")));
      }
    }
    return ways;
  }

  private static Form<Applied> different(Variety difference) {
    Template template = Template.of(difference.counted());
    String part = template.part(any -> true);
    return template
        .form((name, percent) -> DIFFERENT_OR_ONE)
        .map(
            amounts ->
                things -> new Meaning.Different(counted(difference, things), part, amounts.get(0)));
  }

  private static Things counted(Variety difference, Things things) {
    return difference.when() == null
        ? things
        : things.narrowed(new Claim.Tested(things.kind(), difference.when()));
  }

  /** Added up where that makes sense: "reach at least 50 % of the participants together". */
  private static Form<Applied> added(Kind kind, String said, Property property) {
    Claim adding = new Claim.Tested(kind, property.together());
    return total(kind, said, "together").map(total -> things -> total.of(things.narrowed(adding)));
  }

  private static Form<Applied> total(Kind kind, String said, String together) {
    Template template = Template.of(many(said.split(" ", 2)));
    String part = template.part(p -> isNumber(kind, p));
    return template
        .form((p, percent) -> percent ? HowMany.SHARE : AMOUNT)
        .before(together)
        .map(amounts -> things -> new Meaning.Total(things, part, amounts.get(0)));
  }

  /** A verb for many, and what follows it. */
  static String many(String[] verb) {
    return English.many(verb[0]) + (verb.length > 1 ? " " + verb[1] : "");
  }

  private static boolean isNumber(Kind kind, String part) {
    return kind.components().containsKey(part)
        && TermType.of(kind.components().get(part)).orElseThrow().sort() == TermType.Sort.NUMBER;
  }
}
