package org.aqcp.author.scaffold;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.author.cases.Case;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.condition.Status;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.PartMarks;

/** Writes the first cases of an indicator into the case file next to its rule file. */
record FirstCases(HomeCopy copy, FrameworkVersion version, Criterion criterion, String id) {
  private static final String NOTE =
      "# to edit: a case in which each rule just holds, one for each line that fails alone";

  /** Cases for rules that were scaffolded together with them. */
  static List<String> of(StartingSentence start) {
    String key = start.section().key();
    String nouns = start.nouns();
    return List.of(
        one("two " + nouns + " meet ID", given(start, 2), Status.MET),
        one("one " + start.noun() + " meets ID in part", given(start, 1), Status.PARTLY_MET),
        one("no " + start.noun() + " misses ID", "{" + key + ": []}", Status.NOT_MET),
        one("ID is unknown if nothing is said of " + nouns, "{}", Status.UNKNOWN));
  }

  /** A case for existing rules. */
  static List<String> of(Status found) {
    return List.of(one("ID of a partnership that reports nothing", "{}", found));
  }

  private static String one(String name, String given, Status status) {
    return "- name: %s\n  given: %s\n  expect: {ID: %s}\n".formatted(name, given, status.key());
  }

  private static String given(StartingSentence start, int facts) {
    return Stream.of("First", "Second")
        .limit(facts)
        .map(name -> fact(start.section().of(), name))
        .collect(Collectors.joining(", ", "{" + start.section().key() + ": [", "]}"));
  }

  /** A fact with only its required parts. */
  private static String fact(Class<?> kind, String name) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent part : kind.getRecordComponents()) {
      if (PartMarks.of(part).required()) {
        boolean named = part.getType() == String.class && PartMarks.of(part).words().isEmpty();
        String value = named ? name : part.getAnnotation(About.class).example();
        parts.add(Words.kebab(part.getName()) + ": " + value);
      }
    }
    return "{" + String.join(", ", parts) + "}";
  }

  /** Appends the cases to the case file next to a rule file, or creates that file. */
  Piece write(String ruleFile, List<CaseFile> existing, List<String> cases) {
    String file = ruleFile.replaceFirst("\\.dslr$", ".cases.yaml");
    String title = version.indicator(id).orElseThrow().title();
    String lines =
        "# " + id + " " + title + "\n" + NOTE + "\n" + String.join("", cases).replace("ID", id);
    String about = cases.size() == 1 ? "a case" : cases.size() + " cases";
    Optional<CaseFile> old = existing.stream().filter(c -> c.file().equals(file)).findFirst();
    if (old.isEmpty()) {
      String head = head();
      copy.put(file, head + lines.indent(2));
      return new Piece(file, (int) head.lines().count() + 1, about, lines.indent(2));
    }
    String text = copy.text(file).orElseThrow();
    List<Case> all = old.get().cases();
    int last = all.get(all.size() - 1).line();
    Block block = Block.behind(text, last).orElseThrow(() -> noPlace(file, last));
    // separate the cases of different indicators with an empty line
    copy.put(file, block.insert(text, "\n" + lines));
    return new Piece(file, block.line(text) + 1, about, block.indented(lines));
  }

  private String head() {
    String date = version.released() == null ? "2014-06-30" : version.released().toString();
    return "format: aqcp-cases/1\nagainst: %s\nlevel: %s\nas-of: %s\ncomplete: all\ncases:\n"
        .formatted(version.id(), criterion.level(), date);
  }

  private static InvalidInput noPlace(String file, int line) {
    return new InvalidInput(
        new Problem(
            InputProblem.UNSUPPORTED_YAML,
            file,
            new Place(line, 1),
            "a case can only be added if each case is on lines of its own",
            "write them as a list with dashes, or add the cases by hand"));
  }
}
