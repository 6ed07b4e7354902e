package org.aqcp.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.aqcp.author.cases.CaseFileReader;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;

/** Any YAML file is either read, or refused with messages that have a place. */
@AddLifecycleHook(AsOften.class)
final class YamlReadingTest {
  private static final String FILE = "any.yaml";
  private static final Duration BUDGET = Duration.ofMinutes(2);
  private static final FrameworkVersion VERSION = Shipped.HOME.version("aqcp-1.0");

  @Property(tries = 1000)
  void any_bytes(@ForAll @Size(max = 200) byte[] bytes) {
    judge(bytes);
  }

  @Property(tries = 1000)
  void any_marks_of_yaml(@ForAll("marks") String text) {
    judge(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 100)
  void shipped_partnerships_with_edits(
      @ForAll("partnerships") String text, @ForAll("edits") List<CarelessEdit> edits) {
    judge(CarelessEdit.all(edits, text).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 50)
  void shipped_cases_with_edits(
      @ForAll("cases") String text, @ForAll("edits") List<CarelessEdit> edits) {
    judge(CarelessEdit.all(edits, text).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> marks() {
    Arbitrary<String> piece = Arbitraries.of(YamlPieces.ALL);
    Arbitrary<String> head = Arbitraries.of("", YamlPieces.HEAD, "format: aqcp-cases/1\n");
    return piece
        .list()
        .ofMaxSize(40)
        .map(all -> String.join("", all))
        .flatMap(t -> head.map(h -> h + t));
  }

  @Provide
  Arbitrary<List<CarelessEdit>> edits() {
    return CarelessEdit.several(YamlPieces.ALL);
  }

  @Provide
  Arbitrary<String> partnerships() {
    return Arbitraries.of(ShippedTexts.ending("examples", "partnership.yaml"));
  }

  @Provide
  Arbitrary<String> cases() {
    return Arbitraries.of(ShippedTexts.ending("rules", ".cases.yaml"));
  }

  private static void judge(byte[] bytes) {
    long start = System.nanoTime();
    Object first = read(bytes);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUDGET);
    assertThat(read(bytes)).isEqualTo(first);
  }

  /** What was read by all who read YAML, or the problems. */
  private static Object read(byte[] bytes) {
    return List.of(
        outcome(bytes, () -> YamlFile.of(FILE, bytes).root()),
        outcome(bytes, () -> partnership(bytes)),
        outcome(bytes, () -> CaseFileReader.of(FILE, bytes, VERSION)));
  }

  private static Partnership partnership(byte[] bytes) {
    return new PartnershipReader().read(FILE, bytes).partnership();
  }

  private static Object outcome(byte[] bytes, java.util.function.Supplier<Object> reading) {
    try {
      return reading.get();
    } catch (InvalidInput invalid) {
      List<Problem> problems = invalid.problems();
      assertThat(problems).isNotEmpty();
      Refused.checkAll(problems, FILE, new String(bytes, StandardCharsets.UTF_8));
      return problems;
    }
  }
}
