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
import org.aqcp.author.copy.EditedFile;
import org.aqcp.author.coverage.Destination;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.cases.CaseYaml;

/**
 * The end of a case file, where new cases are added.
 *
 * @param before all that is in the file; empty where it does not exist
 * @param read the same, understood
 */
record CaseFileEnd(
    Destination file, Optional<String> before, Optional<CaseFile> read, TestedVersion version) {
  static CaseFileEnd of(Destination file, Path path, TestedVersion version) {
    try {
      Optional<String> before =
          Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
      Optional<CaseFile> read =
          version.files().stream().filter(f -> f.file().equals(file.file())).findFirst();
      return new CaseFileEnd(file, before, read, version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text to add for new cases. */
  String pasted(List<FoundCase> cases) {
    StringBuilder text = new StringBuilder();
    cases.forEach(one -> text.append(CaseYaml.of(one, indent(), file)));
    return text.toString();
  }

  /**
   * The complete file with new cases added, after checking that they read and run as intended.
   *
   * @throws InvalidFramework if cases cannot be added at the end of the file
   */
  EditedFile edited(List<FoundCase> cases) {
    String after = before.orElse("") + added(cases);
    if (!isRead(after.getBytes(StandardCharsets.UTF_8), cases)) {
      throw new InvalidFramework(
          List.of(
              new Problem(
                  CaseProblem.CASES_NOT_AT_END,
                  file.file(),
                  Place.NOWHERE,
                  "new cases cannot be added at the end of this file",
                  "put `cases` last, as a list with dashes")));
    }
    return new EditedFile(file.file(), before, after);
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
      // the problems are in generated text, so they would not help the user
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
    String old = before.orElse("");
    String begin = old.isEmpty() ? CaseYaml.head(version.version().id(), level, file.asOf()) : "";
    String line = old.isEmpty() || old.endsWith("\n") ? "" : "\n";
    String added = begin + line + pasted(cases);
    return old.contains("\r\n") ? added.replace("\n", "\r\n") : added;
  }

  /** The indentation of the existing cases. */
  private String indent() {
    return read.map(r -> before.orElse("").lines().toList().get(r.cases().get(0).line() - 1))
        .map(line -> line.substring(0, Math.max(0, line.indexOf('-'))))
        .filter(String::isBlank)
        .orElse("  ");
  }
}
