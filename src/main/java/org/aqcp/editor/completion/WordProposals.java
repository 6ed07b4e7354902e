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
    add(grammar().proposed(before), new Typed("", before, word));
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
    add(grammar().proposed(above, before), new Typed(DASH, before, word));
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

  /**
   * What is typed of a line.
   *
   * @param dash with which it starts; empty for a sentence
   * @param before what stands before the word that is being typed
   */
  private record Typed(String dash, String before, String word) {
    boolean isStart() {
      return before.isBlank();
    }

    /** The line as it is written: only a sentence starts with a capital letter. */
    String line(String words) {
      return dash.isEmpty() ? capital(words) : dash + words;
    }

    /** Whether an article stands before the word, which depends on it. */
    boolean hasArticle() {
      return before.matches("(?i)(.* )?an? ");
    }
  }

  private void add(List<Proposed> proposed, Typed typed) {
    LikelyWords likely =
        new LikelyWords(setting.sentences(), typed.dash + typed.before, typed.word);
    for (Proposed one : likely.of(proposed)) {
      if (one.words().equals(Proposed.NUMBER)) {
        addNumbers(one, typed);
      } else {
        add(one, typed);
      }
    }
  }

  private void add(Proposed one, Typed typed) {
    ProposalList.Gap gap = proposals.gap();
    String words = one.words();
    String about = about(one, typed.line(one.line()));
    if (typed.isStart()) {
      String line = typed.line(words);
      proposals.add(line, gap.word(gap.start()), about, line);
      return;
    }
    int from = gap.cursor() - typed.word.length();
    String text = words;
    if (typed.before.endsWith(",")) {
      text = " " + words;
    } else if (words.startsWith(",")) {
      from = gap.start() + gap.line().substring(gap.start(), from).stripTrailing().length();
    } else if (typed.hasArticle()) {
      // the article follows the word that is chosen
      int article = typed.before.stripTrailing().lastIndexOf(' ') + 1;
      String a = typed.before.substring(article, article + 1);
      from -= typed.before.length() - article;
      text = (words.matches("[aeiou].*") ? a + "n " : a + " ") + words;
    }
    Range range = Lines.part(gap.number(), from, gap.word(from).getEnd().getCharacter());
    proposals.add(words, range, about, text);
  }

  private void addNumbers(Proposed one, Typed typed) {
    ProposalList.Gap gap = proposals.gap();
    Range range = gap.word(gap.cursor() - typed.word.length());
    Map<String, Integer> thresholds = proposals.thresholds();
    thresholds.forEach(
        (name, value) -> {
          if (name.startsWith(typed.word.replace("`", ""))) {
            String label = "`" + name + "`";
            addNumber(label, "= " + value, range, about(one, typed.line(one.lineWith(label))));
          }
        });
    if (thresholds.isEmpty() && typed.word.isEmpty()) {
      addNumber(Proposed.NUMBER, "or any other number", range, about(one, typed.line(one.line())));
    }
  }

  private void addNumber(String label, String detail, Range range, String about) {
    proposals.add(label, CompletionItemKind.Constant, detail, range, about);
  }

  /** What a proposal reads, and a line that it leads to. */
  private static String about(Proposed one, String line) {
    StringBuilder page = new StringBuilder();
    SectionParts.readBy(one.meaning())
        .forEach(read -> page.append("- reads " + PhrasePage.reads(read) + "\n"));
    return page.append("\nas in\n```\n" + line + "\n```\n").toString();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
