package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aqcp.bench.PartnershipYaml;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Palette;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations read as English: no doubled words or items, no wrong articles, nothing internal. */
class PlainSentencesTest {
  /** Wide enough that no sentence is wrapped. */
  private static final int WIDE = 10_000;

  private static final List<Pattern> GARBLED =
      Stream.of(
              "\\b([A-Za-z]+) \\1\\b",
              "\\b(a|an|the) (a|an|the)\\b",
              "\\ba (?!one|uni|use|eu)[aeiou]",
              "\\ban (?!mou\\b|hour)[b-df-hj-np-tv-z]",
              "\\b1 (?:[a-z-]+ ){0,2}(?:entries|[a-z]{3,}[^su]s)\\b",
              "\\bnull\\b|\\$|\\(unreported\\)|Optional",
              "\\b[a-z]+[A-Z][A-Za-z]*",
              "[{}]|\\[(?!\\.\\.\\.\\]|\\])",
              "[,;:] ?[,;]|\\( |needed: *needed|lacks *lacks")
          .map(Pattern::compile)
          .toList();

  private int read;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void explanations_of_random_partnerships_are_plain(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    int partnerships = Amount.of(20);
    for (int seed = 0; seed < partnerships; seed++) {
      String what = level + " partnership " + seed;
      filed(generator.partnership(seed)).ifPresent(file -> check(evaluator, file, what));
    }
    Amount.say("%d %s explanations of %d partnerships", read, level, partnerships);
    assertThat(read).isGreaterThan(partnerships);
  }

  /** As it is read from a file, where facts have their lines; empty if it would be refused. */
  private static Optional<Partnership> filed(Partnership generated) {
    byte[] text = PartnershipYaml.of(generated, "Random").getBytes(StandardCharsets.UTF_8);
    try {
      return Optional.of(new PartnershipReader().read("p.yaml", text).partnership());
    } catch (InvalidInput circle) {
      return Optional.empty();
    }
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files.filter(file -> file.endsWith("partnership.yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void explanations_of_the_examples_are_plain(Path example) throws IOException {
    Partnership partnership =
        new PartnershipReader().read(example.toString(), Files.readAllBytes(example)).partnership();
    check(Shipped.evaluator(partnership.level()), partnership, example.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lacks a a partner
          needed: at least 1 entries
          needed: at least 1 exit points
          there is an partner
          a employer
          Ash; Elm; Ash
          `periodEnd` is 2014
          add {name: Ash}
          needed: one of [a, b]
          """)
  void what_is_garbled_is_found(String line) {
    assertThat(garbled(line)).isNotEmpty();
  }

  @Test
  void plain_sentences_are_not_garbled() {
    assertThat(
            Stream.of(
                    "There is an mou agreement",
                    "a unit, a one-stop partner and a user; if none, report `barriers: []`",
                    "needed: at least 1 exit point; Ash; Elm")
                .flatMap(line -> garbled(line).stream()))
        .isEmpty();
  }

  private void check(Evaluator evaluator, Partnership partnership, String what) {
    Evaluation evaluation = evaluator.evaluate(partnership);
    Explainer explainer = new Explainer(evaluator, evaluation);
    for (CriterionVerdict criterion : evaluation.criteria()) {
      for (IndicatorVerdict indicator : criterion.indicators()) {
        String text =
            TextExplanation.render(
                explainer.explain(indicator), partnership, "p.yaml", Palette.PLAIN, WIDE);
        read++;
        for (String line : text.lines().toList()) {
          assertThat(garbled(line)).as(what + ": " + line).isEmpty();
        }
      }
    }
  }

  private static List<String> garbled(String line) {
    List<String> found = new ArrayList<>();
    for (Pattern pattern : GARBLED) {
      pattern.matcher(line).results().forEach(match -> found.add(match.group()));
    }
    List<String> items = Arrays.stream(line.strip().split("; (?:and )?")).toList();
    items.stream().distinct().filter(item -> count(items, item) > 1).forEach(found::add);
    return found;
  }

  private static long count(List<String> items, String item) {
    return items.stream().filter(item::equals).count();
  }
}
