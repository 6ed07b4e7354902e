package org.aqcp.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.Golden;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.author.coverage.Coverage;
import org.aqcp.author.mutation.MutantOutcome;
import org.aqcp.author.mutation.MutationTest;
import org.aqcp.condition.Status;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.report.evaluation.TextEvaluation;
import org.aqcp.report.layout.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The frameworks beside AQCP are as sound as AQCP's, and say which law or text they are after. */
final class PacksTest {
  private static final int COLUMNS = 80;

  /** Those of which a law or regulation is known to ask. */
  private static final Set<String> LAWS =
      Set.of(
          "wioa-career-pathway",
          "wioa-sector-partnership",
          "one-stop-mou",
          "iet",
          "eligible-career-pathway-program");

  @ParameterizedTest
  @MethodSource("packs")
  void nothing_is_wrong_and_the_cases_pass_and_cover_everything(String id) {
    assertThat(new FrameworkCheck(Shipped.HOME, Editions.reader()).check(id).problems()).isEmpty();
    CaseRun run = Editions.run(id);
    assertThat(run.failed()).extracting(CaseResult::where).isEmpty();
    Coverage coverage = Coverage.of(run, level -> Editions.evaluator(id, level));
    assertThat(coverage.allMissing()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_cases_notice_nearly_every_mistake_that_changes_anything(String id) {
    List<MutantOutcome> outcomes =
        new MutationTest(Shipped.HOME, Editions.reader(), Editions.run(id))
            .run(done -> {})
            .outcomes();
    long noticed =
        outcomes.stream()
            .filter(
                one ->
                    one.fate() == MutantOutcome.Fate.KILLED
                        || one.fate() == MutantOutcome.Fate.EQUIVALENT)
            .count();
    assertThat(outcomes).isNotEmpty();
    assertThat(noticed * 100).isGreaterThanOrEqualTo(outcomes.size() * 95L);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_indicator_says_which_law_or_text_it_is_after(String id) {
    FrameworkVersion version = Editions.version(id);
    assertThat(version.indicators())
        .allSatisfy(one -> assertThat(one.source().citation()).as(one.id()).isNotBlank());
    assertThat(version.source().note()).isNotBlank();
    if (LAWS.contains(id)) {
      assertThat(version.indicators()).anyMatch(one -> one.source().isRequired());
    }
  }

  /** No text is known to be the words of a framework: nothing may be quoted as theirs. */
  @ParameterizedTest
  @MethodSource("packs")
  void nothing_is_presented_as_the_words_of_others(String id) {
    assertThat(Editions.version(id).indicators()).noneMatch(one -> one.source().isPublished());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examples_meet_it_or_miss_it_as_they_are_called(String id, String name) throws IOException {
    ExplainedEvaluation evaluated = evaluated(id, name);
    if (name.endsWith("meets")) {
      assertThat(evaluated.evaluation().whole().status()).isEqualTo(Status.MET);
    } else {
      assertThat(evaluated.evaluation().whole().status()).isIn(Status.NOT_MET, Status.PARTLY_MET);
    }
    String text = TextEvaluation.render(evaluated, Palette.of(false), COLUMNS);
    assertThat(text.lines().filter(line -> line.codePointCount(0, line.length()) > COLUMNS))
        .isEmpty();
    Golden.check(folder(id).resolve(name + ".txt"), text);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void each_has_an_example_that_meets_it_and_one_that_does_not(String id) throws IOException {
    assertThat(names(id)).contains("meets", "misses");
  }

  @Test
  void there_are_at_least_eighteen() {
    assertThat(packs()).hasSizeGreaterThanOrEqualTo(18);
    assertThat(packs().flatMap(id -> Editions.version(id).indicators().stream().map(Indicator::id)))
        .hasSizeGreaterThan(90);
  }

  private static ExplainedEvaluation evaluated(String id, String name) {
    PartnershipFile file = new PartnershipReader().read(folder(id).resolve(name + ".yaml"));
    return ExplainedEvaluation.of(file, Editions.evaluator(id, file.partnership().level()));
  }

  private static Path folder(String id) {
    return Path.of("framework-versions", id, "examples");
  }

  private static List<String> names(String id) throws IOException {
    try (Stream<Path> files = Files.list(folder(id))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  static List<Arguments> examples() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (String id : packs().toList()) {
      names(id).forEach(name -> all.add(Arguments.of(id, name)));
    }
    return all;
  }

  static Stream<String> packs() {
    return Shipped.HOME.versionIds().stream()
        .filter(id -> !id.startsWith("aqcp-"))
        .filter(id -> Files.isDirectory(Path.of("framework-versions", id)));
  }
}
