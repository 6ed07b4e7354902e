package org.aqcp.rules.lexicon;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;

/** Checks that the entries of a lexicon file name kinds of facts and parts that there are. */
record LexiconCheck(Problems problems) {
  void check(LexiconFile file) {
    for (Noun noun : file.nouns()) {
      kind(noun.of(), noun.place());
      part(noun.of(), noun.words(), noun.place());
      part(noun.of(), noun.alone(), noun.place());
      if (noun.in() != null) {
        path(noun.in(), noun.place());
      }
    }
    file.says().forEach(says -> says.of().forEach(kind -> kind(kind, says.place())));
    file.differences().forEach(d -> d.of().forEach(kind -> kind(kind, d.place())));
    file.labels().forEach(label -> path(label.of(), label.place()));
  }

  private boolean kind(String name, Place place) {
    if (Kind.named(name).isPresent()) {
      return true;
    }
    List<String> all = Kind.all().keySet().stream().sorted().toList();
    problems.add(
        InputProblem.UNKNOWN_VALUE,
        place,
        "`" + name + "` is not a kind of fact",
        Suggestion.advice(name, all).hint());
    return false;
  }

  private void path(String path, Place place) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      problems.add(
          InputProblem.INVALID_VALUE,
          place,
          "`" + path + "` is not a part of a kind of fact",
          "write both, such as `Pathway.steps`");
    } else if (kind(path.substring(0, dot), place)) {
      part(path.substring(0, dot), path.substring(dot + 1), place);
    }
  }

  private void part(String kind, String part, Place place) {
    if (part == null || Kind.named(kind).isEmpty()) {
      return;
    }
    var parts = Kind.named(kind).get().components().keySet();
    if (!parts.contains(part)) {
      problems.add(
          InputProblem.UNKNOWN_VALUE,
          place,
          "`" + kind + "` has no part `" + part + "`",
          Suggestion.advice(part, parts).hint());
    }
  }
}
