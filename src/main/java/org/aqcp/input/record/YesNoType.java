package org.aqcp.input.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.yaml.Node;

/** Yes or no. */
record YesNoType() implements ScalarType {
  private static final List<String> WORDS = List.of("yes", "no");

  /** Other words that say the same in YAML or in spreadsheets. */
  private static final Map<String, String> ALIKE =
      Map.of("true", "yes", "on", "yes", "y", "yes", "false", "no", "off", "no", "n", "no");

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
              meant(scalar.text())
                  .map(Advice::meant)
                  .orElseGet(() -> Suggestion.advice(scalar.text(), WORDS).or(whereNotKnown())),
              meant(scalar.text())
                  .flatMap(right -> problems.replacing(scalar.place(), scalar.text(), right)),
              problems);
    };
  }

  /** The word that is unambiguously meant. */
  private static Optional<String> meant(String text) {
    return Optional.ofNullable(ALIKE.get(text.toLowerCase(Locale.ROOT)))
        .or(() -> Suggestion.slip(text, WORDS));
  }
}
