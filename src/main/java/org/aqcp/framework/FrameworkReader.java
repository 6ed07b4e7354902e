package org.aqcp.framework;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/** Reads a framework version: criteria, indicators, thresholds, remedies and their sources. */
public final class FrameworkReader {
  public static final String FORMAT = "aqcp-framework/1";

  private final boolean begun;

  public FrameworkReader() {
    this(false);
  }

  /**
   * A reader of versions that may be just begun.
   *
   * @param begun whether criteria may be without indicators
   */
  FrameworkReader(boolean begun) {
    this.begun = begun;
  }

  /**
   * Reads a framework version from its file.
   *
   * @throws InvalidFramework with all problems in the file
   */
  public FrameworkVersion read(Path file) {
    return read(() -> TextFile.read(file), file);
  }

  /**
   * Reads a framework version from text that is loaded when needed.
   *
   * @throws InvalidFramework with all problems in the file
   */
  FrameworkVersion read(Supplier<TextFile> text, Path file) {
    try {
      return read(YamlFile.of(text.get()), folder(file));
    } catch (InvalidInput e) {
      throw new InvalidFramework(e.problems());
    }
  }

  private FrameworkVersion read(YamlFile file, String folder) {
    file.requireFormat(FORMAT);
    Optional<FrameworkVersion> version =
        new RecordReader(file.problems())
            .read(
                file.root(),
                FrameworkVersion.class,
                Map.of("origin", file.origin()),
                List.of("format"));
    version.ifPresent(
        read -> {
          requireFolder(read, folder, file);
          new Ids(file).check(read);
          new EffortProblems(file.problems()).check(file.root());
          if (!begun) {
            read.criteria().forEach(criterion -> requireIndicators(criterion, file));
          }
        });
    file.problems().refuse();
    return version.orElseThrow();
  }

  /** An empty criterion would look like one that nobody meets. */
  private static void requireIndicators(Criterion criterion, YamlFile file) {
    if (criterion.indicators().isEmpty()) {
      file.problems()
          .add(
              InputProblem.INVALID_VALUE,
              criterion.place(),
              "criterion " + Words.quoted(criterion.id()) + " has no indicators",
              "start one with `aqcp rules new " + criterion.id() + ".1`");
    }
  }

  private static void requireFolder(FrameworkVersion version, String folder, YamlFile file) {
    if (!version.id().equals(folder)) {
      Node id = file.root().get("id").orElseThrow();
      file.problems()
          .add(
              FrameworkProblem.ID_IS_NOT_THE_FOLDER,
              id.extent(file.problems()),
              "the id " + Words.quoted(version.id()) + " is not the name of the folder",
              Advice.of("write `id: " + folder + "`, or rename the folder"),
              Suggestion.slip(version.id(), List.of(folder))
                  .flatMap(right -> file.problems().replacing(id.place(), version.id(), right)));
    }
  }

  private static String folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
  }
}
