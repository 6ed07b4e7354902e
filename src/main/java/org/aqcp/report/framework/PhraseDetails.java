package org.aqcp.report.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.MadeUp;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.author.phrases.SectionParts;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.rules.vocabulary.PhraseUse;

/** The details of one phrase: placeholders, what it narrows and reads, and an example. */
final class PhraseDetails {
  private static final int INDENT = 6;

  private final PhraseEntry entry;
  private final Page page;
  private final Palette palette;
  private final int labels;

  PhraseDetails(PhraseEntry entry, Page page, Palette palette) {
    this.entry = entry;
    this.page = page;
    this.palette = palette;
    this.labels =
        entry.blanks().stream()
            .mapToInt(blank -> DisplayWidth.of(blank.name()) + 2)
            .reduce("narrows".length(), Math::max);
  }

  void print() {
    page.words(2, entry.phrase().shown());
    entry.blanks().forEach(blank -> labeled("{" + blank.name() + "}", filling(blank)));
    if (!entry.narrows().isEmpty()) {
      labeled("narrows", String.join(", ", entry.narrows()));
    }
    String reads = String.join("; ", reads(entry));
    if (!reads.isEmpty()) {
      labeled("reads", reads);
    }
    entry.example().ifPresentOrElse(this::example, this::madeUp);
  }

  private static String filling(Blank blank) {
    if (blank.number()) {
      return "a whole number, or a threshold in backticks";
    }
    return blank.words().isEmpty() ? "any words" : String.join(", ", blank.words());
  }

  /**
   * A phrase that narrows several sections reads the same parts of each, so these are listed once.
   */
  private static List<String> reads(PhraseEntry entry) {
    List<String> reads = new ArrayList<>();
    Set<String> shared = new LinkedHashSet<>();
    boolean several = entry.narrows().size() > 1;
    for (SectionParts read : entry.reads()) {
      if (several && entry.narrows().contains(read.section())) {
        shared.addAll(read.parts());
      } else {
        reads.add(text(read));
      }
    }
    if (!shared.isEmpty()) {
      reads.add(0, String.join(", ", shared));
    }
    return reads;
  }

  private static String text(SectionParts read) {
    String section = read.section().equals(SectionParts.WHOLE) ? "the partnership" : read.section();
    return read.parts().isEmpty() ? section : section + ": " + String.join(", ", read.parts());
  }

  private void example(PhraseUse use) {
    labeled("as in", use.lines().get(0));
    use.lines().subList(1, use.lines().size()).forEach(line -> labeled("", line));
    page.line(" ".repeat(INDENT + labels + 1) + palette.faint(use.where()));
  }

  private void madeUp() {
    labeled("say", MadeUp.sentence(entry));
    labeled("", "(no rule uses it yet)");
  }

  private void labeled(String label, String words) {
    String padded = DisplayWidth.padded(label, labels);
    page.marked(INDENT, padded, palette.faint(padded), words);
  }
}
