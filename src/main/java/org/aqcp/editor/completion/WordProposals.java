package org.aqcp.editor.completion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aqcp.author.phrases.SectionParts;
import org.aqcp.editor.reading.PhrasePage;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.Setting;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.grammar.Proposed;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Range;

/** Proposes the words that can follow in a sentence or dash line. */
record WordProposals(Setting setting, ProposalList proposals, boolean rollUp) {
  private static final String DASH = "- ";

  /** Proposes words that go on with a sentence. */
  void addToSentence() {
    String typed = proposals.gap().typed();
    String word = lastWord(typed);
    String before = typed.substring(0, typed.length() - word.length());
    add(grammar().proposed(before), before, word, "");
  }

  /**
   * Proposes words that go on with a dash line, or start one.
   *
   * @param above the sentence and the dash lines before it
   */
  void addToDashLine(List<String> above) {
    String typed = proposals.gap().typed().replaceFirst("^- ?", "");
    String word = lastWord(typed);
    String before = typed.substring(0, typed.length() - word.length());
    add(grammar().proposed(above, before), before, word, before.isBlank() ? DASH : "");
  }

  private Grammar grammar() {
    return setting.vocabulary().grammar(rollUp);
  }

  /** The word that is being typed; empty after a blank or a comma. */
  private static String lastWord(String typed) {
    int end =
        Math.max(typed.lastIndexOf(' '), Math.max(typed.lastIndexOf('\t'), typed.lastIndexOf(',')));
    return typed.substring(end + 1);
  }

  private void add(List<Proposed> proposed, String before, String word, String dash) {
    for (Proposed one : new LikelyWords(setting.sentences(), dash + before, word).of(proposed)) {
      if (one.words().equals(Proposed.NUMBER)) {
        addNumbers(word);
      } else {
        add(one, before, word, dash);
      }
    }
  }

  private void add(Proposed one, String before, String word, String dash) {
    ProposalList.Gap gap = proposals.gap();
    String words = before.isBlank() && dash.isEmpty() ? capital(one.words()) : one.words();
    if (before.isBlank()) {
      proposals.add(dash + words, gap.word(gap.start()), about(one), dash + words);
      return;
    }
    int from = gap.cursor() - word.length();
    String text = words;
    if (before.endsWith(",")) {
      text = " " + words;
    } else if (words.startsWith(",")) {
      from = gap.start() + gap.line().substring(gap.start(), from).stripTrailing().length();
    } else if (before.matches("(?i)(.* )?an? ")) {
      // the article follows the word that is chosen
      int article = before.stripTrailing().lastIndexOf(' ') + 1;
      String a = before.substring(article, article + 1);
      from -= before.length() - article;
      text = (words.matches("[aeiou].*") ? a + "n " : a + " ") + words;
    }
    Range range = Lines.part(gap.number(), from, gap.word(from).getEnd().getCharacter());
    proposals.add(words, range, about(one), text);
  }

  private void addNumbers(String word) {
    ProposalList.Gap gap = proposals.gap();
    Range range = gap.word(gap.cursor() - word.length());
    Map<String, Integer> thresholds = proposals.thresholds();
    thresholds.forEach(
        (name, value) -> {
          if (name.startsWith(word.replace("`", ""))) {
            String label = "`" + name + "`";
            proposals.add(label, CompletionItemKind.Constant, "= " + value, range, "");
          }
        });
    if (thresholds.isEmpty() && word.isEmpty()) {
      String any = Proposed.NUMBER;
      proposals.add(any, CompletionItemKind.Constant, "or any other number", range, "");
    }
  }

  /** What a proposal reads, and where it leads. */
  private static String about(Proposed one) {
    StringBuilder page = new StringBuilder();
    SectionParts.readBy(one.meaning())
        .forEach(read -> page.append("- reads " + PhrasePage.reads(read) + "\n"));
    return page.append("\nas in\n```\n" + capital(one.line()) + "\n```\n").toString();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
