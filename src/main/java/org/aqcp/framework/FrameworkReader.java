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

  /** The key that names the version that a version extends. */
  static final String EXTENDS = "extends";

  private final boolean begun;
  private final ExtendedVersion extended;

  /** A reader of versions that extend no other. */
  public FrameworkReader() {
    this(false, ExtendedVersion.NONE);
  }

  /**
   * A reader of versions.
   *
   * @param begun whether criteria may be without indicators
   * @param extended finds the versions that they extend
   */
  FrameworkReader(boolean begun, ExtendedVersion extended) {
    this.begun = begun;
    this.extended = extended;
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
        file.root().get(EXTENDS).isPresent() ? extending(file) : complete(file);
    version.ifPresent(
        read -> {
          requireFolder(read, folder, file);
          new Ids(file).check(read);
          new EffortProblems(file.problems()).check(file.root());
          new LifecycleProblems(file).check(read);
          new CitationProblems(file.problems()).check(read);
          // an indicator of a version that extends another may be missing for a problem of its own
          if (!begun && (read.inheritance().isEmpty() || file.problems().count() == 0)) {
            read.criteria().forEach(criterion -> requireIndicators(criterion, file));
          }
        });
    file.problems().refuse();
    return version.orElseThrow();
  }

  private static Optional<FrameworkVersion> complete(YamlFile file) {
    return new RecordReader(file.problems())
        .read(
            file.root(),
            FrameworkVersion.class,
            Map.of("origin", file.origin(), "inheritance", Optional.empty()),
            List.of("format"));
  }

  private Optional<FrameworkVersion> extending(YamlFile file) {
    Optional<FrameworkVersion> base = extended.of(file);
    return new RecordReader(file.problems())
        .read(file.root(), Revision.class, Map.of(), List.of("format", EXTENDS))
        .flatMap(revision -> base.map(from -> AppliedRevision.of(revision, from, file)));
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
