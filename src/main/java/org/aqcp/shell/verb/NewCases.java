package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.coverage.Destination;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.file.WholeFile;

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
   * Adds the cases to the files; checks all files before writing any.
   *
   * @param talk receives a line for each file
   * @throws InvalidFramework if cases cannot be added at the end of a file
   */
  void write(PrintStream talk) {
    Map<Destination, byte[]> files = new LinkedHashMap<>();
    found.forEach((file, cases) -> files.put(file, end(file).with(cases)));
    try {
      for (Map.Entry<Destination, byte[]> file : files.entrySet()) {
        WholeFile.write(path(file.getKey()), new String(file.getValue(), StandardCharsets.UTF_8));
        int cases = found.get(file.getKey()).size();
        talk.printf(
            "wrote %d case%s to %s; check what they say%n",
            cases, cases == 1 ? "" : "s", file.getKey().file());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaseFileEnd end(Destination file) {
    return CaseFileEnd.of(file, path(file), version);
  }

  private Path path(Destination file) {
    return home.folder().resolve(file.file());
  }
}
