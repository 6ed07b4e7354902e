package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.rules.lexicon.English;
import org.aqcp.rules.lexicon.Property;

/**
 * All ways to say the properties of one kind of fact: of one fact, of many, or narrowing a noun.
 */
final class PropertyForms {
  private static final Pattern ADJECTIVE = Pattern.compile("is [a-z-]+");

  private final NounForms nouns;
  private final PartForms parts;
  private final Kind kind;
  private final List<Property> properties;
  // the same words are said of one, of many, and not
  private final IdentityHashMap<Property, Map<String, Form<Claim>>> forms = new IdentityHashMap<>();

  PropertyForms(NounForms nouns, PartForms parts, Kind kind, List<Property> properties) {
    this.nouns = nouns;
    this.parts = parts;
    this.kind = kind;
    this.properties = properties;
  }

  /** What is said of one fact, or of many. */
  List<Wording> verbs(boolean plural) {
    List<Wording> ways = new ArrayList<>();
    for (Property property : properties) {
      for (String said : property.ways()) {
        String verb = verb(said);
        String rest = rest(said);
        Form<Claim> form = form(property, rest);
        ways.add(new Wording(plural ? English.many(verb) : verb, form));
        ways.addAll(negated(property, verb, rest, plural));
        if (verb.equals("has")) {
          ways.add(new Wording(plural ? "are" : "is", without(property, rest).after("without")));
        }
      }
    }
    return ways;
  }

  private List<Wording> negated(Property property, String verb, String rest, boolean plural) {
    List<Wording> ways = new ArrayList<>();
    Form<Claim> not = form(property, rest).map(Claim::negated);
    String be = plural ? English.many(verb) : verb;
    if (verb.equals("is") || verb.equals("was")) {
      ways.add(Wording.not(be + " not", not));
    } else {
      String does = English.isPresent(verb) ? plural ? "do" : "does" : "did";
      ways.add(Wording.not(does + " not " + English.base(verb), not));
      if (verb.equals("has") && !startsWithPart(rest)) {
        ways.add(Wording.not(be + " no", form(property, English.bare(rest)).map(Claim::negated)));
      }
    }
    return ways;
  }

  /** What narrows a noun, behind it. */
  List<Wording> narrowing(boolean plural) {
    List<Wording> ways = new ArrayList<>();
    for (Property property : properties) {
      for (String said : property.ways()) {
        String verb = verb(said);
        String rest = rest(said);
        Form<Claim> form = form(property, rest);
        switch (verb) {
          case "has" -> {
            ways.add(new Wording("with", form));
            ways.add(Wording.not("without", without(property, rest)));
          }
          case "is", "was" -> {
            ways.add(new Wording("", form));
            ways.add(Wording.not("not", form.map(Claim::negated)));
          }
          default -> {
            if (English.isPresent(verb)) {
              ways.add(new Wording(English.ing(verb), form));
              ways.add(Wording.not("not " + English.ing(verb), form.map(Claim::negated)));
            }
          }
        }
      }
      for (String with : property.with()) {
        ways.add(new Wording("", form(property, with)));
      }
      if (property.active() != null) {
        parts.everyNamed(kind, property).ifPresent(f -> ways.add(new Wording("that every", f)));
      }
    }
    ways.add(new Wording("that", nouns.claims(kind, plural)));
    return ways;
  }

  /** Adjectives, which can stand before the noun. */
  List<Form<Claim>> adjectives() {
    List<Form<Claim>> adjectives = new ArrayList<>();
    for (Property property : properties) {
      for (String said : property.ways()) {
        if (ADJECTIVE.matcher(said).matches()) {
          adjectives.add(form(property, rest(said)));
        }
      }
    }
    return adjectives;
  }

  private Form<Claim> without(Property property, String rest) {
    Form<Claim> plain = form(property, rest);
    String bare = English.bare(rest);
    return (bare.equals(rest) ? plain : Form.any(plain, form(property, bare))).map(Claim::negated);
  }

  private static boolean startsWithPart(String rest) {
    return rest.startsWith("{");
  }

  private Form<Claim> form(Property property, String rest) {
    return forms
        .computeIfAbsent(property, p -> new HashMap<>())
        .computeIfAbsent(rest, r -> made(property, rest));
  }

  private Form<Claim> made(Property property, String rest) {
    if (rest.isEmpty()) {
      return Form.<Claim>nothing(meant(property, List.of())).from(property);
    }
    return Template.of(rest)
        .<Claim>form((part, percent) -> parts.of(kind, part, property, percent))
        .<Claim>map(claims -> meant(property, claims))
        .from(property);
  }

  private Claim meant(Property property, List<Claim> claims) {
    List<Claim> all = new ArrayList<>();
    if (property.means() != null) {
      all.add(new Claim.Tested(kind, property.means()));
    }
    all.addAll(claims);
    return Claim.both(all);
  }

  private static String verb(String said) {
    int blank = said.indexOf(' ');
    return blank < 0 ? said : said.substring(0, blank);
  }

  private static String rest(String said) {
    int blank = said.indexOf(' ');
    return blank < 0 ? "" : said.substring(blank + 1);
  }
}
