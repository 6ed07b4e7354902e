package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.cases.CaseFile;
import org.aqcp.cases.CaseFileReader;
import org.aqcp.cases.CaseRunner;
import org.aqcp.coverage.Destination;
import org.aqcp.coverage.FoundCase;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.InvalidInput;
import org.aqcp.input.Place;
import org.aqcp.input.Problem;
import org.aqcp.partnership.Level;
import org.aqcp.report.CaseYaml;

/** Cases that are to stand at the end of files of cases: the files that there will be. */
final class NewCases {
  private final Home home;
  private final TestedVersion version;
  private final Map<Destination, List<FoundCase>> found = new LinkedHashMap<>();

  NewCases(Home home, TestedVersion version, List<FoundCase> cases) {
    this.home = home;
    this.version = version;
    for (FoundCase one : cases) {
      found.computeIfAbsent(destination(one), d -> new ArrayList<>()).add(one);
    }
  }

  private Destination destination(FoundCase one) {
    Evaluator evaluator = version.evaluators().get(one.given().level());
    return Destination.of(one.target().indicator(), evaluator, version.run());
  }

  /** To be pasted: every file's name and what is to stand at its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    found.forEach(
        (file, cases) -> {
          text.append("# ").append(file.file()).append('\n');
          cases.forEach(one -> text.append(CaseYaml.of(one, indent(file), file.asOf())));
        });
    return text.toString();
  }

  /**
   * Writes all files, or none.
   *
   * @throws InvalidFramework where a file cannot be gone on with at its end
   */
  void write() {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    found.forEach((file, cases) -> files.put(path(file), checked(file, cases)));
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Files.write(file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What there will be, read and run as it will be: what it says is what was found. */
  private byte[] checked(Destination file, List<FoundCase> cases) {
    byte[] bytes = (before(file) + added(file, cases)).getBytes(StandardCharsets.UTF_8);
    try {
      CaseFile read = CaseFileReader.of(file.file(), bytes, version.version());
      int old = read.cases().size() - cases.size();
      boolean same = old == known(file);
      for (int i = 0; same && i < cases.size(); i++) {
        same = isShown(read, old + i, cases.get(i));
      }
      if (same) {
        return bytes;
      }
    } catch (InvalidInput invalid) {
      // told below: it is not the user who wrote what is wrong
    }
    throw new InvalidFramework(
        List.of(
            new Problem(
                file.file(),
                Place.NOWHERE,
                "new cases cannot be added at the end of this file",
                "end it with its `cases`, as a list with dashes")));
  }

  private boolean isShown(CaseFile read, int at, FoundCase one) {
    Evaluator evaluator = version.evaluators().get(read.level());
    return new CaseRunner(version.evaluators()::get).run(read, read.cases().get(at)).passed()
        && one.target().reached(read.cases().get(at).given(), evaluator);
  }

  private String added(Destination file, List<FoundCase> cases) {
    String before = before(file);
    StringBuilder added = new StringBuilder();
    if (before.isEmpty()) {
      Level level = cases.get(0).given().level();
      added.append(CaseYaml.head(version.version().id(), level, file.asOf()));
    } else if (!before.endsWith("\n")) {
      added.append('\n');
    }
    cases.forEach(one -> added.append(CaseYaml.of(one, indent(file), file.asOf())));
    return before.contains("\r\n") ? added.toString().replace("\n", "\r\n") : added.toString();
  }

  /** The spaces before the dash of the file's last case. */
  private String indent(Destination file) {
    return version.files().stream()
        .filter(f -> f.file().equals(file.file()))
        .findFirst()
        .map(f -> before(file).lines().toList().get(f.cases().get(0).line() - 1))
        .map(line -> line.substring(0, Math.max(0, line.indexOf('-'))))
        .filter(String::isBlank)
        .orElse("  ");
  }

  private int known(Destination file) {
    return version.files().stream()
        .filter(f -> f.file().equals(file.file()))
        .mapToInt(f -> f.cases().size())
        .sum();
  }

  private String before(Destination file) {
    try {
      return Files.exists(path(file)) ? Files.readString(path(file)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(Destination file) {
    return home.folder().resolve(file.file());
  }
}
