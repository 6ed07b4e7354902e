package org.aqcp.rules.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aqcp.random.Amount;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed to follow the beginning of any line leads to a line that is read. */
class GoingOnTest {
  private static final Vocabulary WORDS =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).vocabulary();

  /** Proposals of one place that are followed to the end. */
  private static final int FOLLOWED = 4;

  private static final int MOST_STEPS = 20;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_follows_in_a_sentence_is_proposed_and_every_proposal_can_be_finished(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(11);
    for (int i = 0; i < Amount.of(30); i++) {
      List<String> said = Heard.words(sentence(grammar, random));
      int cut = random.nextInt(said.size());
      List<String> beginning = said.subList(0, cut);
      List<Proposed> proposed = grammar.proposed(Heard.line(beginning));
      assertThat(proposed)
          .as("%s | %s", Heard.line(beginning), said)
          .anyMatch(one -> goesOn(one, said.subList(cut, said.size())));
      for (Proposed one : proposed) {
        assertThat(grammar.read(List.of(capital(one.line())), 1)).as(one.line()).isNotEmpty();
      }
      for (int times = 0; times < FOLLOWED; times++) {
        Proposed one = proposed.get(random.nextInt(proposed.size()));
        String finished = finished(grammar, plus(beginning, one), List.of());
        assertThat(grammar.read(List.of(finished), 1)).as(finished).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_is_proposed_in_a_dash_line_narrows_the_sentence_above(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(12);
    for (int i = 0; i < Amount.of(10); i++) {
      List<String> lines = new ArrayList<>(List.of(sentence(grammar, random)));
      if (grammar.proposed(lines, "").isEmpty()) {
        continue;
      }
      lines.add("- " + String.join(" ", walk(grammar, lines, random)));
      List<Proposed> proposed = grammar.proposed(lines, "");
      for (Proposed one : proposed) {
        List<String> all = new ArrayList<>(lines);
        all.add("- " + one.line());
        assertThat(grammar.read(all, 1)).as("%s", all).isNotEmpty();
      }
    }
  }

  /** A dash line that is made by following random proposals. */
  private static List<String> walk(Grammar grammar, List<String> above, Random random) {
    List<String> words = List.of();
    for (int i = 0; i < 2; i++) {
      List<Proposed> proposed = grammar.proposed(above, Heard.line(words));
      if (!proposed.isEmpty()) {
        words = plus(words, proposed.get(random.nextInt(proposed.size())));
      }
    }
    return Heard.words(finished(grammar, words, above));
  }

  /** The line that one comes to by always taking the proposal that ends soonest. */
  private static String finished(Grammar grammar, List<String> beginning, List<String> above) {
    List<String> words = beginning;
    for (int i = 0; i < MOST_STEPS && !reads(grammar, words, above); i++) {
      Optional<Proposed> next =
          (above.isEmpty()
                  ? grammar.proposed(Heard.line(words))
                  : grammar.proposed(above, Heard.line(words)))
              .stream().min(Comparator.comparingInt(one -> Heard.words(one.line()).size()));
      assertThat(next).as("after %s", words).isPresent();
      words = plus(words, next.get());
    }
    assertThat(reads(grammar, words, above)).as("%s", words).isTrue();
    return above.isEmpty() ? capital(Heard.line(words)) : Heard.line(words);
  }

  private static boolean reads(Grammar grammar, List<String> words, List<String> above) {
    if (above.isEmpty()) {
      return grammar.fits(capital(Heard.line(words)));
    }
    List<String> all = new ArrayList<>(above);
    all.add("- " + Heard.line(words));
    return !words.isEmpty() && !grammar.read(all, 1).isEmpty();
  }

  private static List<String> plus(List<String> beginning, Proposed next) {
    List<String> all = new ArrayList<>(beginning);
    all.addAll(Heard.words(next.words()));
    return all;
  }

  /** A sentence with exactly one meaning, as rules need. */
  private static String sentence(Grammar grammar, Random random) {
    String said = grammar.said(random);
    while (grammar.read(List.of(said), 1).size() != 1) {
      said = grammar.said(random);
    }
    return said;
  }

  /** Whether words start with what is proposed, or with its first word. */
  private static boolean goesOn(Proposed one, List<String> words) {
    String first = Heard.words(one.words()).get(0).replaceAll("^an$", "a");
    String next = words.get(0).replaceAll("^an$", "a");
    return first.equalsIgnoreCase(next)
        || (one.words().equals(Proposed.NUMBER) && NumberForm.is(next));
  }

  private static String capital(String line) {
    return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
  }
}
