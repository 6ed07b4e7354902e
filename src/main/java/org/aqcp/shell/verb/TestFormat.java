package org.aqcp.shell.verb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.report.cases.JUnitXml;
import org.aqcp.report.cases.JsonMutation;
import org.aqcp.report.cases.JsonTests;
import org.aqcp.report.cases.MutationText;

/** The formats of {@code aqcp framework test}. */
enum TestFormat {
  TEXT {
    @Override
    String results(List<Tested> tested, ResultsText text) {
      return text.of(tested);
    }

    @Override
    Optional<Function<List<MutationRun>, String>> mutants(int least, Output output) {
      return Optional.of(
          runs ->
              runs.stream()
                  .map(run -> MutationText.render(run, least, output.palette(), output.width()))
                  .collect(Collectors.joining("\n")));
    }
  },
  JUNIT {
    @Override
    String results(List<Tested> tested, ResultsText text) {
      return JUnitXml.render(
          tested.stream().map(Tested::run).toList(),
          tested.stream().flatMap(one -> one.failed().stream()).toList());
    }
  },
  JSON {
    @Override
    String results(List<Tested> tested, ResultsText text) {
      return JsonTests.render(
          tested.stream().map(Tested::run).toList(),
          tested.stream().map(Tested::coverage).toList());
    }

    @Override
    Optional<Function<List<MutationRun>, String>> mutants(int least, Output output) {
      return Optional.of(JsonMutation::render);
    }
  };

  /** What came of the cases. */
  abstract String results(List<Tested> tested, ResultsText text);

  /** How it tells what became of mutants; empty where it does not. */
  Optional<Function<List<MutationRun>, String>> mutants(int least, Output output) {
    return Optional.empty();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that tell what became of mutants, as they are written. */
  static String forMutants(Output output) {
    return Arrays.stream(values())
        .filter(format -> format.mutants(0, output).isPresent())
        .map(format -> "`-f " + format.word() + "`")
        .collect(Collectors.joining(" or "));
  }
}
