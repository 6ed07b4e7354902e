package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.lexicon.English;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;
import org.aqcp.rules.lexicon.Property;
import org.aqcp.rules.lexicon.Variety;

/** What is said of several facts together by those that they name: who signed or adopted them. */
final class NamingForms {
  private final NounForms nouns;
  private final Lexicon lexicon;

  NamingForms(NounForms nouns, Lexicon lexicon) {
    this.nouns = nouns;
    this.lexicon = lexicon;
  }

  /** The forms of a property that names others; none if it does not. */
  List<Form<Applied>> of(Kind kind, Property property) {
    List<Form<Applied>> forms = new ArrayList<>();
    if (property.noun() == null) {
      property.ways().forEach(said -> listed(kind, said).ifPresent(forms::add));
      return forms;
    }
    for (String said : property.ways()) {
      int brace = said.indexOf('{');
      if (brace > 0 && said.endsWith("}") && !said.contains(" by }")) {
        String part = said.substring(brace + 1, said.length() - 1);
        String verb = said.substring(0, said.indexOf(' '));
        String words = (English.many(verb) + said.substring(verb.length(), brace)).strip();
        naming(kind, part).ifPresent(n -> forms.add(after(n, property.noun()).after(words)));
      }
    }
    return forms;
  }

  /** "The studies name at least 2 occupations that ...": what is in a list, each name once. */
  private Optional<Form<Applied>> listed(Kind kind, String said) {
    int brace = said.indexOf('{');
    String part = brace < 0 ? "" : said.substring(brace + 1).replace("}", "");
    if (!said.endsWith("}") || !kind.components().containsKey(part)) {
      return Optional.empty();
    }
    return lexicon.nouns().stream()
        .filter(noun -> (kind.name() + "." + part).equals(noun.in()))
        .findFirst()
        .map(
            noun -> {
              String verb = said.substring(0, said.indexOf(' '));
              String name = noun.kind().components().keySet().iterator().next();
              return SentenceForms.AMOUNT
                  .<Things, Applied>then(
                      nouns.phrase(noun, true),
                      (n, listed) ->
                          things -> new Meaning.Different(listed.within(things), name, n))
                  .after((English.many(verb) + said.substring(verb.length(), brace)).strip());
            });
  }

  private static Optional<Naming> naming(Kind kind, String part) {
    int dot = part.indexOf('.');
    if (dot > 0) {
      Kind listed = TermType.of(kind.components().get(part.substring(0, dot))).orElseThrow().kind();
      return Optional.of(
          new Naming(part.substring(0, dot), listed, part.substring(dot + 1), false));
    }
    if (!kind.components().containsKey(part)) {
      return Optional.empty();
    }
    boolean several =
        TermType.of(kind.components().get(part)).orElseThrow().sort() == TermType.Sort.TEXTS;
    return Optional.of(new Naming("", kind, part, several));
  }

  /** "At least 2 partners have signed a ...": each of those that are named counts once. */
  List<Form<Meaning>> active(Noun noun, Property property) {
    List<Form<Meaning>> forms = new ArrayList<>();
    if (property.active() == null) {
      return forms;
    }
    String part = Template.of(property.is()).part(any -> true);
    Naming naming = naming(noun.kind(), part).orElseThrow();
    Noun named = lexicon.noun(property.noun()).orElseThrow();
    String name = named.kind().components().keySet().iterator().next();
    Form<Things> signed =
        Form.any(nouns.phrase(noun, false).after("a"), nouns.phrase(noun, true)).from(property);
    String[] verb = property.active().split(" ", 2);
    String rest = verb.length > 1 ? " " + verb[1] : "";
    for (boolean plural : new boolean[] {true, false}) {
      forms.add(
          SentenceForms.AMOUNT.then(
              nouns
                  .phrase(named, plural)
                  .then(
                      signed.after((plural ? English.many(verb[0]) : verb[0]) + rest), Signed::new),
              (n, s) -> new Meaning.DifferentNamed(s.what, naming, s.who, name, n)));
    }
    return forms;
  }

  private record Signed(Things who, Things what) {}

  private Form<Applied> after(Naming naming, String noun) {
    Noun named = lexicon.noun(noun).orElseThrow();
    Things all = Things.all(named);
    Form<Things> many = nouns.phrase(named, true);
    String name = named.kind().components().keySet().iterator().next();
    List<Form<Applied>> ways = new ArrayList<>();
    ways.add(
        nouns
            .phrase(named, false)
            .<Applied>map(others -> things -> new Meaning.Named(things, naming, others))
            .after("a"));
    ways.add(
        SentenceForms.AMOUNT.then(
            many,
            (n, others) -> things -> new Meaning.DifferentNamed(things, naming, others, name, n)));
    for (Variety difference : lexicon.differences()) {
      if (difference.of().contains(named.of())) {
        Template template =
            Template.of(English.bare(difference.counted().replaceFirst("^\\S+ ", "")));
        String part = template.part(any -> true);
        Form<HowMany> different =
            template
                .form((p, percent) -> SentenceForms.DIFFERENT_OR_ONE)
                .map(amounts -> amounts.get(0));
        ways.add(
            different.map(n -> things -> new Meaning.DifferentNamed(things, naming, all, part, n)));
        if (!difference.are().matches("\\S+ \\{.*")) {
          ways.add(
              many.then(
                  different,
                  (others, n) ->
                      things -> new Meaning.DifferentNamed(things, naming, others, part, n)));
        }
      }
    }
    return Form.any(ways);
  }
}
