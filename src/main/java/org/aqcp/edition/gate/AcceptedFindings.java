package org.aqcp.edition.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.About;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.record.Required;
import org.aqcp.input.yaml.YamlFile;

/**
 * The findings that a home's owners accept, by kind and place. An accepted finding does not fail a
 * check, and is shown all the same.
 */
public final class AcceptedFindings {
  public static final String FORMAT = "aqcp-accepted/1";

  /** None. */
  public static final AcceptedFindings NONE = new AcceptedFindings("", List.of());

  /** One accepted finding. */
  @About("A finding that is accepted.")
  public record AcceptedFinding(
      @Required @About(value = "the kind of finding", example = "unused-threshold") String id,
      @Required
          @About(
              value = "its file, and the line if there is one",
              example = "framework-versions/aqcp-1.0/framework.yaml:38")
          String place,
      @Required
          @About(
              value = "why it is accepted",
              example = "the threshold is for the next edition's rules")
          String reason,
      Place where) {}

  /** A file of accepted findings. */
  @About("The findings that are accepted: they are shown, and do not fail a check.")
  public record AcceptedFile(
      @Required @About("the accepted findings") List<AcceptedFinding> findings) {}

  private final String file;
  private final List<AcceptedFinding> findings;
  private final Set<AcceptedFinding> used = new HashSet<>();

  private AcceptedFindings(String file, List<AcceptedFinding> findings) {
    this.file = file;
    this.findings = List.copyOf(findings);
  }

  /**
   * Reads a file of accepted findings.
   *
   * @throws org.aqcp.input.problem.InvalidInput with all problems in the file
   */
  public static AcceptedFindings read(TextFile text) {
    YamlFile file = YamlFile.of(text);
    file.requireFormat(FORMAT);
    Optional<AcceptedFile> read =
        new RecordReader(file.problems())
            .read(file.root(), AcceptedFile.class, Map.of(), List.of("format"));
    file.problems().refuse();
    return new AcceptedFindings(text.origin().file(), read.orElseThrow().findings());
  }

  /** A step without the problems that are accepted. */
  public GateStep applied(GateStep step) {
    List<Problem> left = new ArrayList<>();
    List<GateStep.AcceptedProblem> accepted = new ArrayList<>();
    for (Problem problem : step.problems()) {
      Optional<AcceptedFinding> by =
          findings.stream().filter(one -> fits(one, problem)).findFirst();
      by.ifPresentOrElse(
          one -> {
            used.add(one);
            accepted.add(new GateStep.AcceptedProblem(problem, one.reason()));
          },
          () -> left.add(problem));
    }
    return new GateStep(step.name(), step.summary(), left, accepted);
  }

  private static boolean fits(AcceptedFinding one, Problem problem) {
    int line = problem.place().line();
    String place = line == 0 ? problem.file() : problem.file() + ":" + line;
    return one.id().equals(problem.kind().id()) && one.place().equals(place);
  }

  /** What is accepted and was not found; to be asked for after all steps. */
  public List<Problem> unused() {
    return findings.stream()
        .filter(one -> !used.contains(one))
        .map(
            one ->
                new Problem(
                    GateProblem.NOTHING_TO_ACCEPT,
                    file,
                    one.where(),
                    "there is no finding `%s` at `%s`".formatted(one.id(), one.place()),
                    "take it out, or correct the place"))
        .toList();
  }
}
