package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFileReader;
import org.aqcp.author.cases.CaseProblem;
import org.aqcp.author.cases.CaseRunner;
import org.aqcp.author.coverage.Destination;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.cases.CaseYaml;

/**
 * The end of a file of cases, where new ones are to stand.
 *
 * @param before all that stands in the file; empty where it is not there
 * @param read the same, understood
 */
record CaseFileEnd(
    Destination file, String before, Optional<CaseFile> read, TestedVersion version) {
  static CaseFileEnd of(Destination file, Path path, TestedVersion version) {
    try {
      String before = Files.exists(path) ? Files.readString(path) : "";
      Optional<CaseFile> read =
          version.files().stream().filter(f -> f.file().equals(file.file())).findFirst();
      return new CaseFileEnd(file, before, read, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As they are to stand at the end. */
  String pasted(List<FoundCase> cases) {
    StringBuilder text = new StringBuilder();
    cases.forEach(one -> text.append(CaseYaml.of(one, indent(), file)));
    return text.toString();
  }

  /**
   * The whole file as it will be: read and run, it says what was found.
   *
   * @throws InvalidFramework where it cannot be gone on with at its end
   */
  byte[] with(List<FoundCase> cases) {
    byte[] bytes = (before + added(cases)).getBytes(StandardCharsets.UTF_8);
    if (!isRead(bytes, cases)) {
      throw new InvalidFramework(
          List.of(
              new Problem(
                  CaseProblem.CASES_NOT_AT_END,
                  file.file(),
                  Place.NOWHERE,
                  "new cases cannot be added at the end of this file",
                  "put `cases` last, as a list with dashes")));
    }
    return bytes;
  }

  private boolean isRead(byte[] bytes, List<FoundCase> cases) {
    try {
      CaseFile now = CaseFileReader.of(file.file(), bytes, version.version());
      int old = read.map(r -> r.cases().size()).orElse(0);
      boolean all = now.cases().size() == old + cases.size();
      for (int i = 0; all && i < cases.size(); i++) {
        all = isShown(now, old + i, cases.get(i));
      }
      return all;
    } catch (InvalidInput invalid) {
      // it was not the user who wrote what is wrong there
      return false;
    }
  }

  private boolean isShown(CaseFile now, int at, FoundCase one) {
    Evaluator evaluator = version.evaluators().get(now.level());
    return new CaseRunner(version.evaluators()::get).run(now, now.cases().get(at)).passed()
        && one.target().reached(now.cases().get(at).given(), evaluator);
  }

  private String added(List<FoundCase> cases) {
    String level = cases.get(0).given().level();
    String begin =
        before.isEmpty() ? CaseYaml.head(version.version().id(), level, file.asOf()) : "";
    String line = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    String added = begin + line + pasted(cases);
    return before.contains("\r\n") ? added.replace("\n", "\r\n") : added;
  }

  /** The spaces before the dashes that are there. */
  private String indent() {
    return read.map(r -> before.lines().toList().get(r.cases().get(0).line() - 1))
        .map(line -> line.substring(0, Math.max(0, line.indexOf('-'))))
        .filter(String::isBlank)
        .orElse("  ");
  }
}
