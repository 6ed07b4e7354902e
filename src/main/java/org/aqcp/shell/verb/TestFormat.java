package org.aqcp.shell.verb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aqcp.report.cases.JUnitXml;
import org.aqcp.report.cases.JsonMutation;
import org.aqcp.report.cases.JsonTests;
import org.aqcp.report.cases.MutationText;
import org.aqcp.report.cases.VersionMutants;
import org.aqcp.report.cases.VersionTests;

/** The formats of {@code aqcp framework test}. */
enum TestFormat {
  TEXT,
  JUNIT,
  JSON;

  /** Renders the results of cases. */
  String results(List<Tested> tested, ResultsText text) {
    List<VersionTests> results = tested.stream().map(Tested::results).toList();
    return switch (this) {
      case TEXT -> text.of(tested);
      case JUNIT -> JUnitXml.render(results);
      case JSON -> JsonTests.render(results);
    };
  }

  /** Renders the results of mutation tests; empty if this format cannot. */
  Optional<Function<List<VersionMutants>, String>> mutants(int least, Output output) {
    return switch (this) {
      case TEXT ->
          Optional.of(
              all ->
                  all.stream()
                      .map(one -> MutationText.render(one, least, output.palette(), output.width()))
                      .collect(Collectors.joining("\n")));
      case JUNIT -> Optional.empty();
      case JSON -> Optional.of(JsonMutation::render);
    };
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The options for the formats that can render mutation tests. */
  static String forMutants(Output output) {
    return Arrays.stream(values())
        .filter(format -> format.mutants(0, output).isPresent())
        .map(format -> "`-f " + format.word() + "`")
        .collect(Collectors.joining(" or "));
  }
}
