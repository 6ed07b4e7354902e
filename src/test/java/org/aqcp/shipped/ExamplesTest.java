package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.Golden;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The output for each example, compared with the file next to it. */
class ExamplesTest {
  private static final int COLUMNS = 80;

  @ParameterizedTest
  @MethodSource("folders")
  void prints_what_stands_beside_the_example(Path folder) throws IOException {
    String text = evaluated(folder.resolve("partnership.yaml"));
    assertThat(text.lines().filter(line -> !fits(line))).isEmpty();
    Golden.check(folder.resolve("evaluation.txt"), text);
  }

  @Test
  void there_are_ten_states_and_two_local_partnerships() throws IOException {
    assertThat(folders()).hasSize(12);
  }

  private static String evaluated(Path path) {
    PartnershipFile file = new PartnershipReader().read(path);
    return TextEvaluation.render(
        ExplainedEvaluation.of(file, Shipped.evaluator(file.partnership().level())),
        Palette.of(false),
        COLUMNS);
  }

  /** Only a word that cannot be broken may stand out. */
  private static boolean fits(String line) {
    boolean tidy = !line.contains("\t") && !line.endsWith(" ");
    return tidy
        && (line.codePointCount(0, line.length()) <= COLUMNS || !line.strip().contains(" "));
  }

  static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("examples"))) {
      return all.filter(one -> Files.exists(one.resolve("partnership.yaml"))).sorted().toList();
    }
  }
}
