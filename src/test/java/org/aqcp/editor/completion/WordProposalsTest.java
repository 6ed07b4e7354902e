package org.aqcp.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.aqcp.author.phrases.PhraseBook;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.Setting;
import org.aqcp.random.Amount;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.grammar.Proposed;
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
  private static final int CUTS = 3;
  private static final String AS_IN = "\nas in\n```\n";
  private static final RulebookReader RULES =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
  private static final Vocabulary WORDS = RULES.vocabulary();
  private static final Setting SETTING =
      new Setting(
          Shipped.HOME,
          WORDS,
          PhraseBook.of(RULES),
          RULES.sentences(),
          Optional.of(Shipped.VERSION),
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
      List<CompletionItem> items =
          at(begun, rollUp).stream().filter(WordProposalsTest::isMadeOfWords).toList();
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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_proposal_begins_the_sentence_that_it_shows(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(23);
    int checked = 0;
    for (int i = 0; i < Amount.of(60); i++) {
      String said = sentence(grammar, random);
      for (int cut = 0; cut < CUTS; cut++) {
        String begun = said.substring(0, random.nextInt(said.length()));
        checked += assertAllBegin(List.of(begun), rollUp);
      }
    }
    Amount.say("%d proposals in sentences were accepted", checked);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_proposal_begins_the_dash_line_that_it_shows(boolean rollUp) {
    Grammar grammar = WORDS.grammar(rollUp);
    Random random = new Random(24);
    int checked = 0;
    for (int i = 0; i < Amount.of(40); i++) {
      String said = sentence(grammar, random);
      checked += assertAllBegin(List.of(said, ""), rollUp);
      checked += assertAllBegin(List.of(said, "-"), rollUp);
      List<Proposed> narrowing = grammar.proposed(List.of(said), "");
      for (int cut = 0; cut < CUTS && !narrowing.isEmpty(); cut++) {
        String dash = "- " + narrowing.get(random.nextInt(narrowing.size())).line();
        checked +=
            assertAllBegin(List.of(said, dash.substring(0, random.nextInt(dash.length()))), rollUp);
      }
    }
    Amount.say("%d proposals in dash lines were accepted", checked);
  }

  /**
   * Checks of every proposal at the end of some lines that the last one, once it is accepted,
   * begins the line that it shows, and that this one is read.
   */
  private static int assertAllBegin(List<String> lines, boolean rollUp) {
    int checked = 0;
    for (CompletionItem item : at(lines, rollUp)) {
      if (isMadeOfWords(item)) {
        String shown = shown(page(item));
        String accepted = accepted(lines, item, rollUp);
        assertThat(plain(shown))
            .as("%s accepted as %s", lines, accepted)
            .startsWith(plain(accepted));
        assertThat(reads(lines, shown, rollUp)).as("%s -> %s", lines, shown).isTrue();
        checked++;
      }
    }
    return checked;
  }

  /** Whether a line is read as a sentence, or as one that narrows the lines above it. */
  private static boolean reads(List<String> lines, String shown, boolean rollUp) {
    List<String> all = new ArrayList<>();
    if (shown.startsWith("-")) {
      all.addAll(lines.subList(0, lines.size() - 1));
    }
    all.add(shown);
    return !WORDS.grammar(rollUp).read(all, 1).isEmpty();
  }

  /** The words of a line in small letters, with one article, and a blank behind each. */
  private static String plain(String line) {
    return line.strip().toLowerCase(Locale.ROOT).replace(",", " ,").replaceAll("\\ban\\b", "a")
        + " ";
  }

  /** The proposal whose example ends soonest. */
  private CompletionItem soonest(String line, boolean rollUp) {
    return at(line, rollUp).stream()
        .filter(WordProposalsTest::isMadeOfWords)
        .min(Comparator.comparingInt(WordProposalsTest::length))
        .orElseThrow(() -> new AssertionError("nothing follows " + line));
  }

  private static int length(CompletionItem item) {
    return shown(page(item)).length();
  }

  private static String page(CompletionItem item) {
    return item.getDocumentation() == null ? "" : item.getDocumentation().getRight().getValue();
  }

  /** The line that a proposal shows. */
  private static String shown(String page) {
    assertThat(page).contains(AS_IN);
    return page.substring(page.indexOf(AS_IN) + AS_IN.length()).replaceFirst("\n```\n$", "");
  }

  private static boolean isMadeOfWords(CompletionItem item) {
    String label = item.getLabel();
    return !label.equals("then")
        && !label.endsWith("of these:")
        && SETTING.phrases().stream()
            .noneMatch(phrase -> !phrase.madeOfWords() && phrase.phrase().shown().equals(label));
  }

  private static String accepted(String line, CompletionItem item, boolean rollUp) {
    return accepted(List.of(line), item, rollUp);
  }

  /** The last of some lines with a proposal accepted at its end. */
  private static String accepted(List<String> lines, CompletionItem item, boolean rollUp) {
    TextEdit edit = item.getTextEdit().getLeft();
    String text = new Lines(text(lines, rollUp)).edited(edit.getRange(), edit.getNewText());
    return new Lines(text).line(2 + lines.size()).strip();
  }

  private static List<CompletionItem> at(String line, boolean rollUp) {
    return at(List.of(line), rollUp);
  }

  /** The proposals at the end of the last of some lines. */
  private static List<CompletionItem> at(List<String> lines, boolean rollUp) {
    int last = lines.size() - 1;
    Position end = new Position(3 + last, 4 + lines.get(last).length());
    return RuleCompletion.at(new Lines(text(lines, rollUp)), end, SETTING, false);
  }

  private static String text(List<String> lines, boolean rollUp) {
    String on = rollUp ? "@rollup(\"criterion\")" : "@indicator(\"L2.2\")";
    return "rule \"x\"\n    " + on + "\nwhen\n    " + String.join("\n    ", lines) + "\nthen\n";
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
