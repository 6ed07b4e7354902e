package org.aqcp.input.record;

import java.util.Collection;
import java.util.List;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Extent;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.yaml.Node;

/** The allowed values of a key. */
public record AllowedWords(String key, Collection<String> words) {
  private static final int FEW = 8;

  /** Adds a problem if a value is not allowed. */
  public void check(Node.Scalar value, Problems problems) {
    if (!words.contains(value.text())) {
      problems.add(
          InputProblem.UNKNOWN_VALUE,
          value.extent(problems),
          message(value.text()),
          advice(value.text()),
          Suggestion.slip(value.text(), words)
              .flatMap(right -> problems.replacing(value.place(), value.text(), right)));
    }
  }

  /** The problem of a value that is not allowed, found after its file was read. */
  public Problem problem(String file, Place place, String value) {
    return new Problem(
        InputProblem.UNKNOWN_VALUE, file, Extent.at(place), message(value), advice(value));
  }

  private String message(String value) {
    return Words.quoted(value) + " is not an allowed value for " + Words.quoted(key);
  }

  private Advice advice(String value) {
    Advice near = Suggestion.advice(value, words);
    String all = "allowed values: " + Words.listed(List.copyOf(words));
    return near.meant().isEmpty() || words.size() > FEW
        ? near.or(all)
        : new Advice(near.hint() + " " + all, near.meant());
  }
}
