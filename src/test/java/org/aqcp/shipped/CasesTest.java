package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.cases.Case;
import org.aqcp.cases.CaseFile;
import org.aqcp.cases.CaseFileReader;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside the shipped rules, each by its own name. */
class CasesTest {
  @TestFactory
  Stream<DynamicContainer> cases_beside_the_rules() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("rules"))) {
      files = all.filter(file -> file.toString().endsWith(".cases.yaml")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(CasesTest::container);
  }

  private static DynamicContainer container(Path path) {
    CaseFile file = CaseFileReader.read(path);
    return DynamicContainer.dynamicContainer(
        path.toString(),
        path.toUri(),
        file.cases().stream()
            .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(file, one))));
  }

  private static void check(CaseFile file, Case one) {
    Evaluation evaluation = Shipped.evaluator(file.level()).evaluate(one.given());
    Map<String, Status> found =
        one.expected().keySet().stream()
            .collect(
                Collectors.toMap(
                    id -> id, id -> evaluation.indicator(id).orElseThrow().verdict().status()));
    assertThat(found)
        .as("%s:%d %s", file.file(), one.line(), one.name())
        .containsExactlyInAnyOrderEntriesOf(one.expected());
  }
}
