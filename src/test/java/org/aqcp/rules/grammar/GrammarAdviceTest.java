package org.aqcp.rules.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aqcp.random.Amount;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for a line that cannot be read is what was meant, or nothing. */
class GrammarAdviceTest {
  private static final Pattern TURNING =
      Pattern.compile(
          "\\b(?:no|not|without|least|most|fewer|less|more|exactly|every|only|\\d+)\\b");
  private static final Grammar GRAMMAR =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")))
          .vocabulary()
          .grammar(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Every patway has a public map | Every pathway has a public map",
        "At most 2 patways have a public map | At most 2 pathways have a public map",
        "There is a pathway public map | There is a pathway with a public map",
        "At least 2 employers has the role hire | At least 2 employers have the role hire",
        "- helt at most 2 years ago | - held at most 2 years ago"
      })
  void the_words_of_the_line_are_kept(String line, String meant) {
    assertThat(GRAMMAR.advice(line).meant()).contains(meant);
  }

  @Test
  void a_line_that_is_not_understood_is_told_how_it_can_go_on() {
    assertThat(GRAMMAR.advice("Every pathway has a nice color").hint())
        .startsWith("after `Every pathway has a` can follow");
  }

  @Test
  void no_suggestion_changes_a_number_or_a_word_that_a_meaning_turns_on() {
    Random random = new Random(5);
    int suggested = 0;
    for (int i = 0; i < Amount.of(150); i++) {
      String said = GRAMMAR.said(random);
      List<String> words = List.of(said.split(" ", -1));
      String word = words.get(random.nextInt(words.size()));
      boolean misspelled =
          word.length() > 4 && !TURNING.matcher(word.toLowerCase(Locale.ROOT)).find();
      String line = misspelled ? said.replaceFirst(Pattern.quote(word), word.substring(1)) : said;
      if (GRAMMAR.read(List.of(line), 1).isEmpty()) {
        var meant = GRAMMAR.advice(line).meant();
        suggested += meant.isPresent() ? 1 : 0;
        meant.ifPresent(
            m -> assertThat(turning(m)).as("%s for %s", m, line).isEqualTo(turning(line)));
      }
    }
    assertThat(suggested).isGreaterThan(10);
  }

  private static List<String> turning(String line) {
    return TURNING
        .matcher(line.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
