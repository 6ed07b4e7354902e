package org.aqcp.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Problem;
import org.aqcp.random.Amount;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.text.RuleSources;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any file of the lexicon is either refused with its place, or can be read with. */
class AnyLexiconTest {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z.]+");
  private static final List<String> SAID =
      List.of(
          "There is no barrier",
          "Every pathway is paid for by a recurring funding stream",
          "The agreements are signed by at least 2 different organizations",
          "At least 50 % of the measures are not computed");

  @Test
  void the_shipped_lexicon_has_no_problem() {
    List<Problem> problems = new ArrayList<>();
    assertThat(Lexicon.read(shipped(), problems).nouns()).isNotEmpty();
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mapPublished == true | mapPublishd == true | is not a test",
        "noun: funding stream} | noun: funding steam} | is not a noun of the lexicon",
        "{places} | {placse} | has no part `placse`",
        "{places} places\", adds | any places\", adds | nothing can be added up",
        "of: Pathway, exist | of: Patway, exist | is not a kind of fact",
        "in: Pathway.steps | in: Pathway.exitPoints | is not a list of `Step`",
        "of: Practice, words: kind | of: Practice, words: name | has no words of its own",
        "{delivery} | {delivery | braces or brackets do not match"
      })
  void a_mistake_is_told_with_its_place(String right, String wrong, String message) {
    List<SourceFile> edited =
        shipped().stream()
            .map(f -> new SourceFile(f.name(), replaced(f.text(), right, wrong)))
            .toList();
    List<Problem> problems = new ArrayList<>();
    Lexicon unused = Lexicon.read(edited, problems);
    assertThat(problems)
        .isNotEmpty()
        .anySatisfy(
            problem -> {
              assertThat(problem.message()).contains(message);
              assertThat(problem.extent().from().line()).isPositive();
            });
  }

  private static String replaced(String text, String right, String wrong) {
    int at = text.indexOf(right);
    return at < 0 ? text : text.substring(0, at) + wrong + text.substring(at + right.length());
  }

  @Test
  void words_in_the_wrong_place_never_break_the_grammar() {
    List<SourceFile> all = shipped();
    Random random = new Random(12);
    int read = 0;
    for (int i = 0; i < Amount.of(60); i++) {
      List<SourceFile> files = new ArrayList<>(all);
      int which = random.nextInt(files.size());
      String text = swapped(files.get(which).text(), random);
      files.set(which, new SourceFile(files.get(which).name(), text));
      List<Problem> problems = new ArrayList<>();
      Lexicon lexicon = Lexicon.read(files, problems);
      if (problems.isEmpty()) {
        read++;
        assertThatCode(() -> used(new Grammar(lexicon, false), new Random(1)))
            .as(text)
            .doesNotThrowAnyException();
      }
    }
    Amount.say("%d of %d edited lexicons are read", read, Amount.of(60));
    assertThat(read).isBetween(6, Amount.of(60) - 6);
  }

  /** One word of a file in the place of another. */
  private static String swapped(String text, Random random) {
    List<String> words = WORD.matcher(text).results().map(word -> word.group()).toList();
    int[] at = {random.nextInt(words.size())};
    String other = words.get(random.nextInt(words.size()));
    return WORD.matcher(text).replaceAll(word -> at[0]-- == 0 ? other : word.group());
  }

  private static void used(Grammar grammar, Random random) {
    SAID.forEach(said -> assertThat(grammar.read(List.of(said), 1)).isNotNull());
    for (int i = 0; i < 8; i++) {
      assertThat(grammar.read(List.of(grammar.said(random)), 1)).isNotNull();
    }
  }

  private static List<SourceFile> shipped() {
    return RuleSources.vocabulary(Shipped.HOME, new ArrayList<>()).stream()
        .filter(file -> file.name().endsWith(RuleSources.WORDS))
        .toList();
  }
}
