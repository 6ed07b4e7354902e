package org.aqcp.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.framework.Indicator;
import org.aqcp.report.words.SentenceText;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.language.RuleDrl;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What explanations print of a rule is a sentence itself, with the same meaning. */
class ExplainedSentencesTest {
  private static final Pattern THRESHOLD = Pattern.compile("`([^`]+)`");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+_\\d+");
  private static final SentenceReader READER =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).wording();

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void every_sentence_of_the_shipped_rules_can_be_pasted_into_a_rule(String level) {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (Rule rule : Shipped.evaluator(level).rulebook().rules()) {
      Map<String, Integer> thresholds = thresholds(rule);
      for (Sentence sentence : rule.allSentences()) {
        if (!sentence.inner().isEmpty()) {
          continue;
        }
        all++;
        String printed = SentenceText.of(sentence, thresholds);
        List<String> numbers =
            sentence.lines().stream().map(line -> inNumbers(line, thresholds)).toList();
        Optional<String> meant = meaning(numbers, rule.rollUp());
        if (meant.isEmpty() || !meant.equals(meaning(List.of(printed), rule.rollUp()))) {
          wrong.add(printed);
        }
      }
    }
    assertThat(all).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  private static Map<String, Integer> thresholds(Rule rule) {
    return Shipped.VERSION.indicators().stream()
        .filter(indicator -> indicator.id().equals(rule.on()))
        .findFirst()
        .map(Indicator::thresholds)
        .orElse(Shipped.VERSION.thresholds());
  }

  private static String inNumbers(String line, Map<String, Integer> thresholds) {
    return THRESHOLD
        .matcher(line)
        .replaceAll(name -> String.valueOf(thresholds.get(name.group(1))));
  }

  /** The DRL of a condition; variables are numbered in their order. */
  private static Optional<String> meaning(List<String> lines, boolean rollUp) {
    Optional<Condition> condition =
        READER.read(lines, 1, rollUp).map(Requirement::conditions).map(all -> all.get(0));
    Map<String, String> names = new LinkedHashMap<>();
    return condition.map(
        c ->
            VARIABLE
                .matcher(RuleDrl.of(c, "$quantity"))
                .replaceAll(
                    v -> names.computeIfAbsent(v.group(), name -> "variable" + names.size())));
  }
}
