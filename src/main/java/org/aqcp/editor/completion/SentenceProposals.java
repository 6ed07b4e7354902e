package org.aqcp.editor.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.editor.reading.PhrasePage;
import org.aqcp.editor.text.RuleOutline;
import org.aqcp.editor.text.RuleOutline.OutlinedRule;
import org.aqcp.editor.text.RuleOutline.Part;
import org.aqcp.editor.text.Setting;
import org.aqcp.rules.text.BlockHeader;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Range;

/** Proposes phrases and words that continue a line, and values for placeholders. */
record SentenceProposals(Setting setting, ProposalList proposals) {
  private static final String GROUP = "$group";

  void add(RuleOutline outline, Optional<OutlinedRule> rule) {
    int number = proposals.gap().number();
    boolean conclusion = outline.part(number) == Part.THEN;
    boolean rollUp = rule.map(OutlinedRule::rollUp).orElse(false);
    Predicate<PhraseEntry> fitsPart =
        entry ->
            entry.phrase().conclusion() == conclusion
                && entry.phrase().drl().contains(GROUP) == rollUp;
    String typed = proposals.gap().typed();
    List<PhraseEntry> entries =
        typed.startsWith("-") ? List.of() : all(fitsPart.and(entry -> !entry.phrase().narrows()));
    entries.stream()
        .filter(entry -> !entry.madeOfWords())
        .forEach(entry -> BegunPhrase.of(entry, typed).ifPresent(this::add));
    if (!conclusion) {
      addWords(outline, rollUp);
    }
    addWithWords(entries, typed);
    new HeadProposals(setting, proposals).keyword(conclusion ? "end" : "then");
    if (!conclusion) {
      BlockHeader.shown().forEach(header -> addHeader(header, typed));
    }
  }

  /** Proposes the header of a block, with a place for its first sentence. */
  private void addHeader(String header, String typed) {
    if (header.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
      proposals.add(
          header,
          CompletionItemKind.Keyword,
          proposals.gap().text(),
          "Indent the sentences that belong to it.",
          header.replace("{n}", "${1:2}") + "\n    ${0}",
          header.replace("{n}", "2"));
    }
  }

  private void addWords(RuleOutline outline, boolean rollUp) {
    WordProposals words = new WordProposals(setting, proposals, rollUp);
    int number = proposals.gap().number();
    String typed = proposals.gap().typed();
    if (!typed.startsWith("-")) {
      words.addToSentence();
    }
    if (typed.isEmpty() || typed.startsWith("-")) {
      outline
          .sentence(number - 1)
          .ifPresent(sentence -> words.addToDashLine(outline.above(sentence, number)));
    }
  }

  private List<PhraseEntry> all(Predicate<PhraseEntry> which) {
    return setting.phrases().stream().filter(which).toList();
  }

  private void add(BegunPhrase begun) {
    begun
        .open()
        .ifPresentOrElse(
            blank -> addValues(begun, blank), () -> add(begun.entry(), begun.filled()));
  }

  private void add(PhraseEntry entry, List<String> filled) {
    proposals.add(
        entry.phrase().shown(),
        CompletionItemKind.Text,
        proposals.gap().text(),
        PhrasePage.of(entry),
        Snippet.of(entry, filled, proposals.thresholds()),
        Snippet.plain(entry, filled));
  }

  private void addValues(BegunPhrase begun, Blank blank) {
    ProposalList.Gap gap = proposals.gap();
    Range range = gap.word(gap.cursor() - begun.begun().length());
    Map<String, Integer> thresholds = proposals.thresholds();
    for (String value : Snippet.choices(blank, thresholds)) {
      String name = value.replace("`", "");
      if (name.startsWith(begun.begun().replace("`", ""))) {
        proposals.add(
            value,
            blank.number() ? CompletionItemKind.Constant : CompletionItemKind.EnumMember,
            blank.number() ? "= " + thresholds.get(name) : "{" + blank.name() + "}",
            range,
            "");
      }
    }
  }

  /** Proposes phrases that contain all typed words, if no phrase begins with them. */
  private void addWithWords(List<PhraseEntry> entries, String typed) {
    List<String> words =
        Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^a-z]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty() || !proposals.items().isEmpty()) {
      return;
    }
    for (PhraseEntry entry : entries) {
      String shown = " " + entry.phrase().shown().toLowerCase(Locale.ROOT);
      if (words.stream()
          .allMatch(word -> shown.contains(" " + word) || shown.contains("-" + word))) {
        add(entry, List.of());
      }
    }
  }
}
