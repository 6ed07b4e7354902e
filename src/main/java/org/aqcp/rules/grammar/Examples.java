package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.language.TermType;
import org.aqcp.rules.lexicon.English;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;
import org.aqcp.rules.lexicon.Property;
import org.aqcp.rules.lexicon.Variety;
import org.aqcp.rules.lexicon.Whole;

/** Makes one sentence, and one dash line if there is one, of each entry of a lexicon. */
final class Examples {
  /** A number that no sentence has of its own. */
  private static final String NUMBER = "77777777";

  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)(:[^}]*)?}");
  private static final String DASH = "- ";

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final List<SayableEntry> examples = new ArrayList<>();

  Examples(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  List<SayableEntry> all() {
    lexicon.nouns().forEach(this::noun);
    lexicon.says().forEach(this::property);
    lexicon.differences().forEach(this::difference);
    for (Whole whole : lexicon.wholes()) {
      Kind kind = Kind.of(Partnership.class);
      String said = said(whole.sentence(), kind, whole.noun(), true);
      sentence(capital(said), kind, lexicon.file(whole), whole.place().line());
    }
    return examples;
  }

  private void noun(Noun noun) {
    String file = lexicon.file(noun);
    int line = noun.place().line();
    String words = noun.words() == null ? "" : "{" + noun.words() + ":[a-z-]+} ";
    sentence("There is a " + words + noun.noun(), noun.kind(), file, line);
    if (!words.isEmpty()) {
      sentence("There is a " + noun.noun(), noun.kind(), file, line);
    }
    String exist = noun.exist().isEmpty() ? "" : " " + noun.exist().get(0);
    sentence("At least {n} " + noun.plural() + exist, noun.kind(), file, line);
  }

  private void property(Property property) {
    String file = lexicon.file(property);
    int line = property.place().line();
    Kind kind = Kind.named(property.of().get(0)).orElseThrow();
    for (String of : property.of()) {
      for (Noun noun : lexicon.nouns(Kind.named(of).orElseThrow()).stream().limit(1).toList()) {
        String said = said(property.is(), noun.kind(), property.noun(), true);
        sentence("A " + noun.noun() + " " + said, noun.kind(), file, line);
      }
    }
    for (Noun noun : lexicon.nouns(kind).stream().limit(1).toList()) {
      String verb = property.is().replaceFirst(" .*", "");
      String many =
          said(
              English.many(verb) + property.is().substring(verb.length()),
              kind,
              property.noun(),
              true);
      if (property.adds()) {
        sentence("The " + noun.plural() + " " + many + " in total", kind, file, line);
      }
      if (property.together() != null) {
        sentence("The " + noun.plural() + " " + many + " together", kind, file, line);
      }
    }
    narrowing(property.is())
        .or(() -> property.with().stream().findFirst())
        .ifPresent(
            narrows ->
                dashLine(DASH + said(narrows, kind, property.noun(), false), kind, file, line));
  }

  private void difference(Variety difference) {
    Kind kind = Kind.named(difference.of().get(0)).orElseThrow();
    String are = Template.of(difference.are()).part(any -> true);
    String said = difference.are().replace("{" + are + "}", "at least {n} different");
    Noun noun = lexicon.nouns(kind).get(0);
    String file = lexicon.file(difference);
    sentence("The " + noun.plural() + " " + said, kind, file, difference.place().line());
  }

  /** How it narrows a noun; empty if only "that" does. */
  private static Optional<String> narrowing(String is) {
    int blank = is.indexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    String verb = is.substring(0, blank);
    String rest = is.substring(blank + 1);
    return switch (verb) {
      case "has" -> Optional.of("with " + rest);
      case "is", "was" -> Optional.of(rest);
      default ->
          English.isPresent(verb) ? Optional.of(English.ing(verb) + " " + rest) : Optional.empty();
    };
  }

  /** What an entry says, with placeholders for its parts. */
  private String said(String is, Kind kind, String noun, boolean sentence) {
    StringBuilder said = new StringBuilder();
    for (Template.Piece piece : Template.of(is).pieces()) {
      if (piece.isPart()) {
        said.append(blank(piece.part(), kind, noun)).append(' ');
      } else if (!piece.optional() || sentence) {
        boolean many = !sentence || said.toString().endsWith("{n} ");
        said.append(piece.words().replace("(s)", many ? "s" : "")).append(' ');
      }
    }
    return said.toString().strip();
  }

  private String blank(String part, Kind kind, String noun) {
    int by = part.indexOf(" by ");
    if (by > 0) {
      return part.startsWith("some ") ? "" : "a " + part.substring(0, by);
    }
    if (part.startsWith("age ")) {
      return "at least {n} years old";
    }
    if (part.startsWith("size ")) {
      return "at least {n}";
    }
    String name = part.substring(part.indexOf(' ') + 1);
    int dot = name.indexOf('.');
    if (dot > 0) {
      return noun != null && isFacts(kind, name.substring(0, dot))
          ? "a " + noun
          : words(name.substring(dot + 1));
    }
    return noun != null ? "a " + noun : ofPart(name, kind);
  }

  private String ofPart(String name, Kind kind) {
    return switch (TermType.of(kind.components().get(name)).orElseThrow().sort()) {
      case NUMBER -> "at least {n}";
      case DAY -> "at most {n} years ago";
      case FACTS ->
          "a "
              + lexicon.nouns().stream()
                  .filter(n -> (kind.name() + "." + name).equals(n.in()))
                  .map(Noun::noun)
                  .findFirst()
                  .orElse("fact");
      default -> words(name);
    };
  }

  private static boolean isFacts(Kind kind, String part) {
    return TermType.of(kind.components().get(part)).orElseThrow().sort() == TermType.Sort.FACTS;
  }

  private static String words(String name) {
    return "{" + name + ":[a-z-]+}";
  }

  private void sentence(String said, Kind kind, String file, int line) {
    Map<String, String> filled = values(said, kind);
    List<String> drl = grammar.read(List.of(filled(said, filled)), 1);
    if (drl.size() == 1) {
      add(said, drl.get(0), filled, file, line);
    }
  }

  private void dashLine(String said, Kind kind, String file, int line) {
    Map<String, String> filled = values(said, kind);
    grammar
        .narrowing(kind, filled(said, filled))
        .map(test -> String.join(" ", test.sentence()))
        // "among the partners" asks no more of partners than they are
        .filter(test -> !test.matches("[() ]*"))
        .ifPresent(test -> add(said, test, filled, file, line));
  }

  private void add(String said, String drl, Map<String, String> filled, String file, int line) {
    String[] meaning = {drl.replace(NUMBER, "{n}").replace("_1", "")};
    filled.forEach(
        (name, word) -> meaning[0] = meaning[0].replace('"' + word + '"', "\"{" + name + "}\""));
    String shown =
        said.replaceAll("\\b([aA]) (?=[aeio])", "$1n ").replaceAll("\\b([aA]) \\{", "$1n? {");
    examples.add(new SayableEntry(shown, meaning[0], file, line));
  }

  /** A word for each placeholder of a sentence. */
  private Map<String, String> values(String said, Kind kind) {
    Map<String, String> values = new HashMap<>();
    Matcher blank = BLANK.matcher(said);
    while (blank.find()) {
      String name = blank.group(1);
      if (!name.equals("n")) {
        values.put(name, word(name, kind));
      }
    }
    return values;
  }

  private String word(String part, Kind kind) {
    List<String> words =
        Kind.all().values().stream()
            .sorted(Comparator.comparing(k -> k == kind ? 0 : isIn(kind, k) ? 1 : 2))
            .filter(k -> k.components().containsKey(part))
            .map(k -> PartMarks.of(k.components().get(part)).words())
            .filter(w -> !w.isEmpty())
            .findFirst()
            .orElse(List.of("anything"));
    return words.get(0);
  }

  /** Whether a kind of fact lists another: then a word after a dot is one of those. */
  private static boolean isIn(Kind outer, Kind inner) {
    return outer.components().values().stream()
        .anyMatch(part -> TermType.of(part).map(TermType::kind).filter(inner::equals).isPresent());
  }

  private static String filled(String said, Map<String, String> values) {
    return BLANK
        .matcher(said)
        .replaceAll(b -> b.group(1).equals("n") ? NUMBER : values.get(b.group(1)));
  }

  private static String capital(String said) {
    return Character.toUpperCase(said.charAt(0)) + said.substring(1);
  }
}
