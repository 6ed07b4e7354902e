package org.aqcp.author.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;

/**
 * Finds leftover {@code to edit} notes of {@code rules new} and {@code framework new}, which mark
 * drafts that nobody has edited.
 */
record UneditedNotes(Home home, String version) {
  private static final String WORDS = "# to edit:";
  private static final Pattern NOTE = Pattern.compile("^\\s*(" + WORDS + ")");

  /** Rules and cases are in the folder of their level. */
  private static final int DEPTH = 2;

  List<Problem> problems() {
    List<Path> files = new ArrayList<>(List.of(home.framework(version)));
    for (String ending : List.of(".dslr", CaseFiles.ENDING)) {
      files.addAll(home.files(home.rules(version), DEPTH, ending, new ArrayList<>()));
    }
    return files.stream().flatMap(this::in).toList();
  }

  private Stream<Problem> in(Path file) {
    String text = text(file);
    if (!text.contains(WORDS)) {
      return Stream.empty();
    }
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            at ->
                NOTE.matcher(lines.get(at))
                    .results()
                    .map(note -> problem(home.name(file), at + 1, note)));
  }

  /** Unreadable files are reported elsewhere. */
  private String text(Path file) {
    try {
      return home.text(file).text();
    } catch (InvalidInput unreadable) {
      return "";
    }
  }

  private static Problem problem(String file, int line, MatchResult note) {
    return new Problem(
        CheckProblem.STILL_TO_EDIT,
        file,
        new Place(line, note.start(1) + 1),
        "this is still the draft that aqcp wrote",
        "write what you mean, then delete this line");
  }
}
