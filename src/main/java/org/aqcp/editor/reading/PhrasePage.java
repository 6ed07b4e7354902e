package org.aqcp.editor.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.author.phrases.SectionParts;
import org.aqcp.input.problem.Words;
import org.aqcp.rules.vocabulary.PhraseUse;

/** Describes how to use a phrase, in Markdown. */
public final class PhrasePage {
  private PhrasePage() {}

  public static String of(PhraseEntry entry) {
    StringBuilder page = new StringBuilder();
    for (Blank blank : entry.blanks()) {
      page.append("- {" + blank.name() + "}: " + values(blank) + "\n");
    }
    reads(entry).forEach(read -> page.append("- reads " + read + "\n"));
    entry.example().ifPresent(use -> page.append('\n').append(example(use)));
    return page.toString();
  }

  private static String example(PhraseUse use) {
    return "as in " + use.where() + ":\n```\n" + String.join("\n", use.lines()) + "\n```\n";
  }

  private static String values(Blank blank) {
    if (blank.number()) {
      return "a whole number, or a threshold in backticks";
    }
    return blank.words().isEmpty() ? "any words" : String.join(", ", blank.words());
  }

  /** The sections and parts that a phrase reads, as named in partnership files. */
  static List<String> reads(PhraseEntry entry) {
    boolean several = entry.narrows().size() > 1;
    List<String> reads = new ArrayList<>();
    Set<String> shared = new LinkedHashSet<>();
    for (SectionParts read : entry.reads()) {
      if (several && entry.narrows().contains(read.section())) {
        shared.addAll(read.parts());
      } else {
        reads.add(reads(read));
      }
    }
    if (!shared.isEmpty()) {
      reads.add(0, Words.listed(shared));
    }
    return reads;
  }

  /** A section and its parts, as named in partnership files. */
  public static String reads(SectionParts read) {
    String section =
        read.section().equals(SectionParts.WHOLE) ? "the partnership" : "`" + read.section() + "`";
    return read.parts().isEmpty() ? section : section + ": " + Words.listed(read.parts());
  }
}
