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
  void what_follows_in_a_sentence_is_proposed(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(11);
    for (int i = 0; i < Amount.of(80); i++) {
      List<String> said = Heard.words(sentence(grammar, random));
      int cut = random.nextInt(said.size());
      List<String> beginning = said.subList(0, cut);
      assertThat(grammar.proposed(Heard.line(beginning)))
          .as("%s | %s", Heard.line(beginning), said)
          .anyMatch(one -> goesOn(one, said.subList(cut, said.size())));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_proposal_in_a_sentence_begins_one_that_is_read(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(13);
    int checked = 0;
    for (int i = 0; i < Amount.of(80); i++) {
      List<String> beginning = beginning(Heard.words(sentence(grammar, random)), random);
      for (Proposed one : grammar.proposed(Heard.line(beginning))) {
        assertGoesOn(one, beginning);
        assertThat(leadsToOne(grammar, beginning, one)).as(one.line()).isTrue();
        checked++;
      }
    }
    Amount.say("%d proposals in sentences begin ones that are read", checked);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_proposal_in_a_sentence_can_be_followed_to_its_end(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(14);
    for (int i = 0; i < Amount.of(30); i++) {
      List<String> beginning = beginning(Heard.words(sentence(grammar, random)), random);
      List<Proposed> proposed = grammar.proposed(Heard.line(beginning));
      for (int times = 0; times < FOLLOWED && !proposed.isEmpty(); times++) {
        Proposed one = proposed.get(random.nextInt(proposed.size()));
        String finished = finished(grammar, plus(beginning, one), List.of());
        assertThat(grammar.read(List.of(finished), 1)).as(finished).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_proposal_in_a_dash_line_begins_one_that_narrows_the_sentence(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(12);
    int checked = 0;
    for (int i = 0; i < Amount.of(20); i++) {
      List<String> lines = new ArrayList<>(List.of(sentence(grammar, random)));
      for (int dash = 0; dash < 2 && !grammar.proposed(lines, "").isEmpty(); dash++) {
        List<String> said = walk(grammar, lines, random);
        for (int cut = 0; cut <= said.size(); cut++) {
          checked += assertAllNarrow(grammar, lines, said.subList(0, cut));
        }
        lines.add("- " + Heard.line(said));
      }
    }
    Amount.say("%d proposals in dash lines begin ones that narrow", checked);
  }

  /** Whether it leads to a sentence with exactly one meaning, as rules need: at once, or later. */
  private static boolean leadsToOne(Grammar grammar, List<String> beginning, Proposed one) {
    return hasOneMeaning(grammar, one)
        || grammar.proposed(Heard.line(plus(beginning, one))).stream()
            .anyMatch(next -> hasOneMeaning(grammar, next));
  }

  private static boolean hasOneMeaning(Grammar grammar, Proposed one) {
    return grammar.read(List.of(Said.capital(one.line())), 1).size() == 1;
  }

  private static int assertAllNarrow(Grammar grammar, List<String> above, List<String> beginning) {
    List<Proposed> proposed = grammar.proposed(above, Heard.line(beginning));
    for (Proposed one : proposed) {
      assertGoesOn(one, beginning);
      assertThat(narrowsToOne(grammar, above, beginning, one)).as("%s %s", above, one).isTrue();
    }
    return proposed.size();
  }

  /** The same of a dash line and what it narrows. */
  private static boolean narrowsToOne(
      Grammar grammar, List<String> above, List<String> beginning, Proposed one) {
    return hasOneMeaning(grammar, above, one)
        || grammar.proposed(above, Heard.line(plus(beginning, one))).stream()
            .anyMatch(next -> hasOneMeaning(grammar, above, next));
  }

  private static boolean hasOneMeaning(Grammar grammar, List<String> above, Proposed one) {
    List<String> all = new ArrayList<>(above);
    all.add("- " + one.line());
    return grammar.read(all, 1).size() == 1;
  }

  /** What stands before some word of a line. */
  private static List<String> beginning(List<String> said, Random random) {
    return said.subList(0, random.nextInt(said.size()));
  }

  /** That a proposal leads to a line that begins with what stands before it, and then with it. */
  private static void assertGoesOn(Proposed one, List<String> beginning) {
    List<String> begun = plus(beginning, one);
    List<String> line = Heard.words(one.line());
    assertThat(line)
        .as("%s in %s", one.words(), one.line())
        .hasSizeGreaterThanOrEqualTo(begun.size());
    assertThat(withOneArticle(line.subList(0, begun.size())))
        .as("%s in %s", one.words(), one.line())
        .isEqualTo(withOneArticle(begun));
  }

  private static String withOneArticle(List<String> words) {
    return String.join(" ", words).replaceAll("\\b([Aa])n\\b", "$1");
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
    return above.isEmpty() ? Said.capital(Heard.line(words)) : Heard.line(words);
  }

  private static boolean reads(Grammar grammar, List<String> words, List<String> above) {
    if (above.isEmpty()) {
      return grammar.fits(Said.capital(Heard.line(words)));
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

  /**
   * Whether words start with what is proposed, or with its first word. Behind 1, a noun is made up
   * in the plural and proposed in the singular.
   */
  private static boolean goesOn(Proposed one, List<String> words) {
    String first = Heard.words(one.words()).get(0).replaceAll("^an$", "a");
    String next = words.get(0).replaceAll("^an$", "a");
    return first.equalsIgnoreCase(next)
        || (one.line().contains(" 1 " + first) && next.equals(first + "s"))
        || (one.words().equals(Proposed.NUMBER) && NumberForm.is(next));
  }
}
