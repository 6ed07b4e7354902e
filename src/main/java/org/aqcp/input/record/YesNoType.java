package org.aqcp.input.record;

import java.util.List;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.yaml.Node;

/** Yes or no. */
record YesNoType() implements ScalarType {
  private static final List<String> WORDS = List.of("yes", "no");

  @Override
  public String expected() {
    return "`yes` or `no`";
  }

  @Override
  public Object read(Node.Scalar scalar, String key, Problems problems) {
    return switch (scalar.text()) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default ->
          refuse(
              scalar,
              key,
              Suggestion.advice(scalar.text(), WORDS).or(whereNotKnown()),
              Suggestion.slip(scalar.text(), WORDS)
                  .flatMap(right -> problems.replacing(scalar.place(), scalar.text(), right)),
              problems);
    };
  }
}
