package org.aqcp.report.json;

import java.util.Optional;
import org.aqcp.input.problem.Fix;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;
import org.aqcp.input.record.About;
import org.aqcp.report.safe.WholeText;

/** One thing that is wrong, with its place and what to do about it. */
@About("One problem.")
public record JsonProblem(
    @About("its kind") ProblemKind id,
    @About("its severity") Severity severity,
    @About("its file, relative to the current folder") String file,
    @About("counted from 1; omitted if it is not on a line") Optional<Integer> line,
    @About("in characters, counted from 1") Optional<Integer> column,
    @About("what is wrong") String message,
    @About("what to do; may be empty") String hint,
    @About("the command that says more") String help,
    @About("the edit that fixes it") Optional<JsonMend> mend) {
  /**
   * A problem.
   *
   * @param file as it is named from the current folder
   */
  public static JsonProblem of(Problem problem, String file) {
    Optional<Place> place = Optional.of(problem.place()).filter(at -> at.line() > 0);
    return new JsonProblem(
        problem.kind(),
        problem.kind().severity(),
        WholeText.of(file),
        place.map(Place::line),
        place.map(Place::column),
        WholeText.of(problem.message()),
        WholeText.of(problem.hint()),
        "aqcp help " + problem.kind().id(),
        problem.fix().map(JsonMend::of));
  }

  /** A place in the file of a problem. */
  @About("A place in the file.")
  public record JsonPlace(
      @About("counted from 1") int line, @About("in characters, counted from 1") int column) {
    static JsonPlace of(Place place) {
      return new JsonPlace(place.line(), place.column());
    }
  }

  /** What mends a problem. */
  @About("The text to replace, and the replacement.")
  public record JsonMend(
      @About("the first character to replace") JsonPlace from,
      @About("the first character after those") JsonPlace until,
      @About("the replacement") String text) {
    static JsonMend of(Fix mend) {
      return new JsonMend(
          JsonPlace.of(mend.from()), JsonPlace.of(mend.until()), WholeText.of(mend.text()));
    }
  }
}
