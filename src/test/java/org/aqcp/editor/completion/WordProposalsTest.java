package org.aqcp.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aqcp.author.phrases.PhraseBook;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.Setting;
import org.aqcp.random.Amount;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.shipped.Shipped;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever only accepts proposals ends with a sentence that is read, wherever they start. */
class WordProposalsTest {
  private static final int MOST_STEPS = 20;
  private static final int FOLLOWED = 3;
  private static final RulebookReader RULES =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
  private static final Vocabulary WORDS = RULES.vocabulary();
  private static final Setting SETTING =
      new Setting(
          Shipped.HOME,
          WORDS,
          PhraseBook.of(RULES),
          RULES.sentences(),
          Optional.empty(),
          Optional.of("local"));

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_word_that_is_being_typed_is_proposed(boolean rollUp) {
    Random random = new Random(21);
    for (int i = 0; i < Amount.of(20); i++) {
      String said = sentence(WORDS.grammar(rollUp), random);
      int end = wordEnd(said, random);
      String word = said.substring(0, end).replaceFirst(".*[ ]", "").replace(",", "");
      String begun = said.substring(0, end - 1);
      if (word.length() > 1 && word.matches("\\p{L}.*")) {
        assertThat(at(begun, rollUp).stream().map(CompletionItem::getLabel))
            .as("%s|%s", begun, said.substring(end - 1))
            .anyMatch(label -> begins(label, word) || isOne(label, word, begun));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_proposal_can_be_followed_to_a_sentence(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(22);
    for (int i = 0; i < Amount.of(12); i++) {
      String said = sentence(grammar, random);
      String begun = said.substring(0, said.lastIndexOf(' ', random.nextInt(said.length())) + 1);
      List<CompletionItem> items = at(begun, rollUp).stream().filter(this::isMadeOfWords).toList();
      assertThat(items).as(begun).isNotEmpty();
      for (int times = 0; times < FOLLOWED; times++) {
        String line = accepted(begun, items.get(random.nextInt(items.size())), rollUp);
        for (int step = 0; step < MOST_STEPS && !WORDS.fits(line, false); step++) {
          line = accepted(line + " ", soonest(line + " ", rollUp), rollUp);
        }
        assertThat(WORDS.fits(line, false)).as("%s -> %s", begun, line).isTrue();
      }
    }
  }

  /** The proposal whose example ends soonest. */
  private CompletionItem soonest(String line, boolean rollUp) {
    return at(line, rollUp).stream()
        .filter(this::isMadeOfWords)
        .min(Comparator.comparingInt(WordProposalsTest::length))
        .orElseThrow(() -> new AssertionError("nothing follows " + line));
  }

  private static int length(CompletionItem item) {
    return item.getDocumentation() == null
        ? 0
        : item.getDocumentation()
            .getRight()
            .getValue()
            .replaceFirst("(?s).*```\n(?=.)", "")
            .length();
  }

  private boolean isMadeOfWords(CompletionItem item) {
    String label = item.getLabel();
    return !label.equals("then") && !label.endsWith("of these:") && !label.contains("{");
  }

  private static String accepted(String line, CompletionItem item, boolean rollUp) {
    TextEdit edit = item.getTextEdit().getLeft();
    Lines lines = new Lines(text(line, rollUp));
    String text = lines.edited(edit.getRange(), edit.getNewText());
    return new Lines(text).line(3).strip();
  }

  private static List<CompletionItem> at(String line, boolean rollUp) {
    return RuleCompletion.at(
        new Lines(text(line, rollUp)), new Position(3, 4 + line.length()), SETTING, false);
  }

  private static String text(String line, boolean rollUp) {
    String on = rollUp ? "@rollup(\"criterion\")" : "@indicator(\"L2.2\")";
    return "rule \"x\"\n    " + on + "\nwhen\n    " + line + "\nthen\n";
  }

  private static boolean begins(String label, String word) {
    return label.regionMatches(true, 0, word, 0, word.length())
        || (word.equals("an") && label.startsWith("a "));
  }

  /** Whether a word that was made up in the plural is proposed in the singular, behind "1". */
  private static boolean isOne(String label, String word, String begun) {
    return word.equals(label + "s") && begun.matches(".* (1|one) \\S*");
  }

  /** The end of some word. */
  private static int wordEnd(String said, Random random) {
    int end = said.indexOf(' ', random.nextInt(said.length()));
    return end < 0 ? said.length() : end;
  }

  private static String sentence(Grammar grammar, Random random) {
    String said = grammar.said(random);
    while (grammar.read(List.of(said), 1).size() != 1) {
      said = grammar.said(random);
    }
    return said;
  }
}
