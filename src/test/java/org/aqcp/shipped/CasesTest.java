package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRunner;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case for the shipped rules, each under its own name. */
class CasesTest {
  private static final CaseRunner RUNNER = new CaseRunner(Shipped::evaluator);

  @TestFactory
  Stream<DynamicContainer> cases_beside_the_rules() {
    List<CaseFile> files = CaseFiles.read(Shipped.HOME, Shipped.VERSION);
    assertThat(files).isNotEmpty();
    return files.stream().map(CasesTest::container);
  }

  private static DynamicContainer container(CaseFile file) {
    return DynamicContainer.dynamicContainer(
        file.file(),
        Path.of(file.file()).toUri(),
        RUNNER.run(List.of(file)).stream()
            .map(result -> DynamicTest.dynamicTest(result.of().name(), () -> check(result))));
  }

  private static void check(CaseResult result) {
    assertThat(result.found())
        .as("%s %s", result.where(), result.of().name())
        .isEqualTo(result.of().expected());
    assertThat(result.passed()).isTrue();
  }
}
