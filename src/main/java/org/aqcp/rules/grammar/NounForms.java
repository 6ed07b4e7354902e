package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;
import org.aqcp.rules.lexicon.Variety;

/** How facts are said: a noun, the words before it and what narrows it. */
final class NounForms {
  private static final Form<String> NUMBER = new NumberForm(4);
  static final Form<HowMany> AMOUNT = HowMany.form(NUMBER);
  static final Form<HowMany> BETWEEN = HowMany.between(NUMBER);
  private static final Form<HowMany> DIFFERENT = HowMany.different(NUMBER);
  private static final Form<HowMany> DIFFERENT_OR_ONE = HowMany.differentOrOne(NUMBER);

  private final Lexicon lexicon;
  private final WordForms words;
  private final PartForms parts;
  private final Map<String, Form<Things>> phrases = new HashMap<>();
  private final Map<String, Form<Claim>> narrowing = new HashMap<>();
  private final Map<String, Form<Claim>> claims = new HashMap<>();
  private final Map<Kind, PropertyForms> properties = new HashMap<>();

  NounForms(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new WordForms(lexicon);
    this.parts = new PartForms(words, this);
  }

  PropertyForms properties(Kind kind) {
    return properties.computeIfAbsent(
        kind, k -> new PropertyForms(this, parts, kind, lexicon.says(kind)));
  }

  /** What can be said of one fact of a kind, or of many. */
  Form<Claim> claims(Kind kind, boolean plural) {
    return claims.computeIfAbsent(
        kind.name() + plural,
        key -> Form.later(() -> JoinedClaims.of(properties(kind).verbs(plural))));
  }

  PartForms parts() {
    return parts;
  }

  /** All facts of a noun, or in a list such as {@code Pathway.steps}. */
  Things all(String noun) {
    return Things.all(
        lexicon.nouns().stream()
            .filter(n -> noun.equals(n.in()) || noun.equals(n.noun()))
            .findFirst()
            .orElseThrow());
  }

  /** One fact of a noun, with all that narrows it. */
  Form<Things> one(String noun) {
    return phrase(lexicon.noun(noun).orElseThrow(), false);
  }

  /** Facts of a noun with all that narrows them. */
  Form<Things> phrase(Noun noun, boolean plural) {
    return phrases.computeIfAbsent(
        noun.noun() + plural, key -> Form.later(() -> madePhrase(noun, plural, true)));
  }

  /** The same of those that can be counted. */
  Form<Things> countable(Noun noun, boolean plural) {
    return phrase(noun, plural).only(Things::isCountable);
  }

  private Form<Things> madePhrase(Noun noun, boolean plural, boolean outer) {
    Form<Things> head = head(noun, plural);
    Form<Things> placed = outer && noun.in() != null ? Form.any(head, within(noun, head)) : head;
    return Form.longer(placed, narrowed(placed, noun.kind(), plural));
  }

  /** Nothing is tried behind what the closed language cannot say: it leads to no sentence. */
  private Form<Things> narrowed(Form<Things> placed, Kind kind, boolean plural) {
    return placed.then(narrowing(kind, plural), Things::narrowed).onlyAhead(Things::isSayable);
  }

  private Form<Things> within(Noun noun, Form<Things> head) {
    List<Form<Things>> outer = new ArrayList<>();
    for (Noun of : lexicon.nouns(noun.outer())) {
      for (String within : noun.within()) {
        outer.add(phrase(of, true).after(within + " the"));
        outer.add(phrase(of, false).after(within + " a"));
      }
    }
    return head.then(Form.any(outer), Things::within);
  }

  /** What can narrow facts of a kind, behind the noun. */
  Form<Claim> narrowing(Kind kind, boolean plural) {
    return narrowing.computeIfAbsent(
        kind.name() + plural, key -> Form.later(() -> madeNarrowing(kind, plural)));
  }

  private Form<Claim> madeNarrowing(Kind kind, boolean plural) {
    List<Wording> ways = new ArrayList<>(properties(kind).narrowing(plural));
    for (Noun noun : lexicon.nouns()) {
      if (noun.in() != null && noun.outer() == kind) {
        ways.add(new Wording("in which every", eachOf(noun)));
      }
    }
    Form<Claim> chain = JoinedClaims.of(ways);
    return more(chain, Form.any(chain, chain.after(",")));
  }

  /** Claims one behind the other, with or without commas between them. */
  private static Form<Claim> more(Form<Claim> first, Form<Claim> next) {
    return Form.longer(first, Form.later(() -> first.then(more(next, next), NounForms::both)));
  }

  /** Every fact in a list, of which there is one at least. */
  private Form<Claim> eachOf(Noun noun) {
    Kind listed = noun.kind();
    return Form.words(noun.noun())
        .then(
            claims(listed, false),
            (unit, claim) ->
                Claim.both(
                    List.of(
                        new Claim.Tested(noun.outer(), noun.list() + "!.size() >= 1"),
                        new Claim.Related(
                            Link.in(noun.list()),
                            Things.all(noun).narrowed(claim.negated()),
                            HowMany.NONE))));
  }

  /** The noun with what stands before it. */
  private Form<Things> head(Noun noun, boolean plural) {
    Form<Things> plain =
        Form.words(plural ? noun.plural() : noun.noun()).map(unit -> Things.all(noun)).from(noun);
    List<Form<Things>> heads = new ArrayList<>(List.of(plain));
    List<Form<Claim>> before = before(noun);
    if (!before.isEmpty()) {
      Form<Claim> adjective = Form.any(before);
      heads.add(adjective.then(plain, (claim, things) -> things.narrowed(claim)));
      heads.add(
          adjective.then(
              adjective.then(plain, (claim, things) -> things.narrowed(claim)),
              (claim, things) -> things.narrowed(claim)));
    }
    if (noun.alone() != null) {
      heads.add(
          words
              .choice(noun.kind(), noun.alone(), plural, true)
              .only(choice -> !choice.all())
              .map(choice -> Things.all(noun).narrowed(worded(noun, noun.alone(), choice.words())))
              .from(noun));
    }
    return Form.any(heads);
  }

  /** What can stand before the noun. */
  List<Form<Claim>> before(Noun noun) {
    List<Form<Claim>> before = new ArrayList<>(properties(noun.kind()).adjectives());
    if (noun.words() != null) {
      before.add(
          words
              .choice(noun.kind(), noun.words(), false, false)
              .only(choice -> !choice.all())
              .map(choice -> worded(noun, noun.words(), choice.words())));
    }
    return before;
  }

  private static Claim worded(Noun noun, String part, List<String> words) {
    String test =
        noun.when() == null
            ? PartForms.equal(part, false, words)
            : words.stream()
                .map(word -> noun.when().replace("{}", word))
                .collect(Collectors.joining(" || "));
    return new Claim.Tested(noun.kind(), test);
  }

  /** One, or several with commas and "and" between them, each of which there is. */
  private static Form<Claim> several(Form<Claim> one) {
    Form<Claim> last = Form.any(one.after("and"), one.after(", and"));
    return Form.longer(one, one.then(Form.any(last, further(one, last)), NounForms::both));
  }

  private static Form<Claim> further(Form<Claim> one, Form<Claim> last) {
    return Form.later(
        () -> one.after(",").then(Form.any(last, further(one, last)), NounForms::both));
  }

  private static Claim both(Claim one, Claim other) {
    return Claim.both(List.of(one, other));
  }

  /** Facts as the object of a verb, and how many of them. */
  Form<Claim> object(String noun, PartForms.Made made) {
    Set<Noun> nouns =
        lexicon.nouns().stream()
            .filter(n -> n.noun().equals(noun) || noun.equals(n.in()))
            .collect(Collectors.toSet());
    List<Form<Claim>> ways = new ArrayList<>();
    for (Noun one : nouns) {
      Form<Things> single = Form.later(() -> madePhrase(one, false, false));
      Form<Things> many = Form.later(() -> madePhrase(one, true, false));
      Form<Claim> some = single.map(things -> made.of(things, "", HowMany.SOME));
      ways.add(several(some.after("a")));
      ways.add(some);
      ways.add(many.map(things -> made.of(things, "", HowMany.SOME)));
      ways.add(Form.any(single, many).map(t -> made.of(t, "", HowMany.NONE)).after("no"));
      ways.add(
          AMOUNT.then(Form.any(many, single), (amount, things) -> made.of(things, "", amount)));
      for (Variety difference : lexicon.differences()) {
        if (difference.of().contains(one.of())) {
          ways.addAll(different(difference, Things.all(one), many, made));
        }
      }
    }
    return Form.any(ways);
  }

  /** "pathways in at least 2 different sectors", "at least 2 different kinds of practices". */
  private static List<Form<Claim>> different(
      Variety difference, Things all, Form<Things> many, PartForms.Made made) {
    Template template = Template.of(difference.counted().replaceFirst("^\\S+ ", ""));
    String part = template.part(any -> true);
    Form<HowMany> amount = DIFFERENT.from(difference);
    Form<HowMany> behind =
        template.form((p, percent) -> DIFFERENT_OR_ONE).map(one -> one.get(0)).from(difference);
    String unit = difference.are().substring(difference.are().indexOf('}') + 1).strip();
    Form<Claim> kinds =
        amount.before(unit + " of").then(many, (n, things) -> made.of(things, part, n));
    return template.pieces().get(0).isPart()
        ? List.of(kinds, behind.map(n -> made.of(all, part, n)))
        : List.of(kinds, many.then(behind, (things, n) -> made.of(things, part, n)));
  }
}
