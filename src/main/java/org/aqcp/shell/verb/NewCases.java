package org.aqcp.shell.verb;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.author.coverage.Destination;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;

/** Generated cases, grouped by the case file that they belong in. */
final class NewCases {
  private final Home home;
  private final TestedVersion version;
  private final Map<Destination, List<FoundCase>> found = new LinkedHashMap<>();

  NewCases(Home home, Tested tested, List<FoundCase> cases) {
    this.home = home;
    this.version = tested.version();
    for (FoundCase one : cases) {
      Destination file = destination(one, tested.run());
      found.computeIfAbsent(file, f -> new ArrayList<>()).add(one);
    }
  }

  private Destination destination(FoundCase one, CaseRun run) {
    Evaluator evaluator = version.evaluators().get(one.given().level());
    return Destination.of(one.target().indicator(), evaluator, run);
  }

  /** The text to paste at the end of each file, under the name of the file. */
  String text() {
    StringBuilder text = new StringBuilder();
    found.forEach(
        (file, cases) ->
            text.append("# ").append(file.file()).append('\n').append(end(file).pasted(cases)));
    return text.toString();
  }

  /**
   * The files with them at their ends.
   *
   * @throws InvalidFramework where a file cannot be gone on with at its end
   */
  List<EditedFile> edits() {
    List<EditedFile> edits = new ArrayList<>();
    found.forEach((file, cases) -> edits.add(end(file).edited(cases)));
    return edits;
  }

  /** What is said once they are written. */
  void tell(PrintStream talk) {
    found.forEach(
        (file, cases) ->
            talk.printf(
                "wrote %d case%s to %s; check what they say%n",
                cases.size(), cases.size() == 1 ? "" : "s", file.file()));
  }

  private CaseFileEnd end(Destination file) {
    return CaseFileEnd.of(file, path(file), version);
  }

  private Path path(Destination file) {
    return home.folder().resolve(file.file());
  }
}
