package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aqcp.assist.interview.Asking;
import org.aqcp.assist.interview.Interview;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.bench.OwnAnswers;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.evaluation.Verdict;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An interview does not end too early: about an example of which only the name and the level are
 * left, answered as its file does, it comes to all the verdicts of the file. The normal run takes a
 * few examples; {@code -Daqcp.random.times=10} takes all of them.
 */
final class InterviewsOnExamplesTest {
  private static final List<String> FEW = List.of("lakeside", "illinois-2013");
  private static final List<String> ONE = List.of("riverbend");

  static List<String> examples() throws IOException {
    return Amount.of(1) == 1 ? FEW : all();
  }

  static List<String> shuffled() throws IOException {
    return Amount.of(1) == 1 ? ONE : all();
  }

  private static List<String> all() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("examples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("partnership.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_interview_comes_to_the_verdicts_of_the_file(String example) {
    ends(example, "", Interview::next);
  }

  @ParameterizedTest
  @MethodSource("shuffled")
  void so_it_does_if_the_questions_come_in_another_order(String example) {
    Random random = new Random(1);
    Map<OpenPart, Integer> order = new LinkedHashMap<>();
    Comparator<OpenPart> shuffled =
        Comparator.comparing(part -> order.computeIfAbsent(part, one -> random.nextInt()));
    ends(example, " in a random order", interview -> interview.next(shuffled));
  }

  private static void ends(
      String example, String how, Function<Interview, Optional<Asking>> asking) {
    Partnership own = own(example);
    OwnAnswers answers = new OwnAnswers(own);
    Evaluator evaluator = Shipped.evaluator(own.level());
    Interview interview = new Interview(evaluator, answers.emptied(), id -> true);
    int asked = 0;
    for (Optional<Asking> next = asking.apply(interview);
        next.isPresent();
        next = asking.apply(interview)) {
      OpenPart part = next.get().part();
      asked++;
      answers
          .answer(part, interview.partnership())
          .ifPresentOrElse(interview::heard, () -> interview.setAside(part));
    }
    Amount.say("%d questions about %s%s", asked, example, how);
    assertThat(verdicts(interview.evaluations().get(0)))
        .as(example + how)
        .isEqualTo(verdicts(evaluator.evaluate(own)));
  }

  private static Partnership own(String example) {
    return new PartnershipReader()
        .read(Path.of("examples", example, "partnership.yaml"))
        .partnership();
  }

  /** The verdicts on indicators, criteria and the whole, without the rules. */
  private static Map<String, String> verdicts(Evaluation of) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (CriterionVerdict criterion : of.criteria()) {
      for (IndicatorVerdict one : criterion.indicators()) {
        verdicts.put(one.indicator().id(), words(one.verdict()));
      }
      verdicts.put(criterion.criterion().id(), words(criterion.verdict()));
    }
    verdicts.put("whole", words(of.whole()));
    return verdicts;
  }

  private static String words(Verdict verdict) {
    return verdict.status() + " " + verdict.couldBecome();
  }
}
