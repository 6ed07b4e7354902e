package org.aqcp.rules.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.text.RuleProblem;

/** Finds what two entries say in the same words: a line with them could mean either. */
final class SaidTwice {
  /** What an entry says of a kind of fact, as its verb is written; or a noun, of any kind. */
  private record Said(String kind, String words) {}

  private record Entry(String file, Place place) {}

  private final List<Problem> problems;
  private final Map<Said, Entry> said = new HashMap<>();

  SaidTwice(List<Problem> problems) {
    this.problems = problems;
  }

  /** Adds what a file says that it, or a file before it, says already. */
  void check(String file, LexiconFile words) {
    for (Noun noun : words.nouns()) {
      add(new Entry(file, noun.place()), Stream.of(noun.noun(), noun.plural()), List.of(""));
    }
    for (Property property : words.says()) {
      add(new Entry(file, property.place()), ways(property).stream(), property.of());
    }
    for (Variety variety : words.differences()) {
      add(new Entry(file, variety.place()), Stream.of(variety.are()), variety.of());
    }
    for (Whole whole : words.wholes()) {
      Stream<String> sentences =
          Stream.concat(Stream.of(whole.sentence()), whole.opposite().stream());
      add(new Entry(file, whole.place()), sentences, List.of("Partnership"));
    }
    for (Label label : words.labels()) {
      add(new Entry(file, label.place()), label.called().stream(), List.of(label.of()));
    }
  }

  /** What a property says of one fact, and how it narrows a noun. */
  private static List<String> ways(Property property) {
    List<String> ways = new ArrayList<>(property.ways());
    for (String way : property.ways()) {
      String[] verb = way.split(" ", 2);
      String rest = verb.length > 1 ? verb[1] : "";
      switch (verb[0]) {
        case "has" -> ways.add("with " + rest);
        case "is", "was" -> ways.add(rest);
        default -> {
          if (English.isPresent(verb[0])) {
            ways.add((English.ing(verb[0]) + " " + rest).strip());
          }
        }
      }
    }
    ways.addAll(property.with());
    return ways;
  }

  private void add(Entry entry, Stream<String> words, List<String> kinds) {
    Set<String> own = new LinkedHashSet<>(words.toList());
    for (String kind : kinds) {
      for (String one : own) {
        Entry other = said.putIfAbsent(new Said(kind, one), entry);
        if (other != null && !other.equals(entry)) {
          problems.add(problem(entry, other, kind, one));
          return;
        }
      }
    }
  }

  private static Problem problem(Entry entry, Entry other, String kind, String words) {
    String of = kind.isEmpty() ? "" : " of `" + kind + "`";
    return new Problem(
        RuleProblem.AMBIGUOUS_SENTENCE,
        entry.file(),
        entry.place(),
        "two entries say `" + words + "`" + of,
        "the other is at " + other.file() + ":" + other.place().line() + "; change one of them");
  }
}
