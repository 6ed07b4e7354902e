package org.aqcp.rules.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.NotReadable;

/**
 * Checks the entries of a lexicon file: that there are the kinds of facts, parts and nouns that
 * they name, and that their tests can be read.
 *
 * @param nouns those of all files
 */
record LexiconCheck(Problems problems, List<Noun> nouns) {
  /** Verbs that say nothing by themselves. */
  private static final Set<String> INCOMPLETE = Set.of("is", "has", "was");

  void check(LexiconFile file) {
    file.nouns().forEach(this::noun);
    file.says().forEach(this::property);
    for (Variety variety : file.differences()) {
      for (String of : variety.of()) {
        kind(of, variety.place())
            .ifPresent(
                kind -> {
                  test(kind, variety.when(), variety.place());
                  parts(kind, variety.are(), variety.place()).one(variety.place());
                });
      }
    }
    for (Whole whole : file.wholes()) {
      Kind kind = Kind.of(Partnership.class);
      test(kind, whole.means(), whole.place());
      nounNamed(whole.noun(), whole.place());
      Stream.concat(Stream.of(whole.sentence()), whole.opposite().stream())
          .forEach(said -> parts(kind, said, whole.place()).named(whole.noun()));
    }
    file.labels().forEach(label -> path(label.of(), label.place()));
  }

  private void noun(Noun noun) {
    kind(noun.of(), noun.place())
        .ifPresent(
            kind -> {
              Stream.of(noun.words(), noun.alone())
                  .forEach(part -> new PartCheck(this, kind, noun.place()).words(part));
              test(kind, noun.only(), noun.place());
              if (noun.when() != null) {
                words(kind, noun)
                    .forEach(word -> test(kind, noun.when().replace("{}", word), noun.place()));
              }
            });
    if (noun.in() != null) {
      path(noun.in(), noun.place())
          .ifPresent(kind -> new PartCheck(this, kind, noun.place()).listOf(noun));
    }
  }

  /** One word that can stand before a noun, or for it. */
  private static Stream<String> words(Kind kind, Noun noun) {
    return Stream.of(noun.words(), noun.alone())
        .filter(part -> part != null && kind.components().containsKey(part))
        .map(part -> PartMarks.of(kind.components().get(part)).words())
        .filter(words -> !words.isEmpty())
        .map(words -> words.get(0))
        .limit(1);
  }

  private void property(Property property) {
    Place place = property.place();
    if (!nounNamed(property.noun(), place)) {
      return;
    }
    for (String of : property.of()) {
      kind(of, place)
          .ifPresent(
              kind -> {
                test(kind, property.means(), place);
                test(kind, property.together(), place);
                property.ways().forEach(said -> said(kind, said, property));
                property.with().forEach(with -> parts(kind, with, place).named(property.noun()));
              });
      if (Kind.named(of).isPresent() && nouns.stream().noneMatch(n -> n.of().equals(of))) {
        wrong(place, "there is no noun for `" + of + "`", "add one under `nouns`");
      }
    }
  }

  private void said(Kind kind, String said, Property property) {
    if (INCOMPLETE.contains(said)) {
      wrong(property.place(), "`" + said + "` says nothing yet", "write what follows it");
    }
    parts(kind, said, property.place()).of(property);
  }

  private PartCheck.Said parts(Kind kind, String said, Place place) {
    return new PartCheck(this, kind, place).said(said);
  }

  private boolean nounNamed(String name, Place place) {
    boolean known = name == null || find(name).isPresent();
    if (!known) {
      List<String> all = nouns.stream().map(Noun::noun).toList();
      unknown(place, "`" + name + "` is not a noun of the lexicon", name, all);
    }
    return known;
  }

  Optional<Noun> find(String noun) {
    return nouns.stream().filter(n -> n.noun().equals(noun)).findFirst();
  }

  private void test(Kind kind, String test, Place place) {
    if (test == null) {
      return;
    }
    try {
      var unused = ConditionReader.tests(kind, test);
    } catch (NotReadable e) {
      wrong(place, "`" + test + "` is not a test: " + e.getMessage(), e.advice().hint());
    }
  }

  private Optional<Kind> kind(String name, Place place) {
    Optional<Kind> kind = Kind.named(name);
    if (kind.isEmpty()) {
      List<String> all = List.copyOf(Kind.all().keySet());
      unknown(place, "`" + name + "` is not a kind of fact", name, all);
    }
    return kind;
  }

  /**
   * The kind that a path such as {@code Pathway.steps} starts with, if the path leads somewhere.
   */
  private Optional<Kind> path(String path, Place place) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      wrong(
          place,
          "`" + path + "` is not a part of a kind of fact",
          "write both, such as `Pathway.steps`");
      return Optional.empty();
    }
    return kind(path.substring(0, dot), place)
        .filter(k -> new PartCheck(this, k, place).has(path.substring(dot + 1)));
  }

  void wrong(Place place, String message, String hint) {
    problems.add(InputProblem.INVALID_VALUE, place, message, hint);
  }

  void unknown(Place place, String message, String given, Collection<String> known) {
    problems.add(
        InputProblem.UNKNOWN_VALUE, place, message, Suggestion.advice(given, known).hint());
  }
}
