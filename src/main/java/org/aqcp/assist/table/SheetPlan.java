package org.aqcp.assist.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.StatedPart;
import org.aqcp.partnership.facts.Questions;
import org.aqcp.partnership.facts.SectionType;

/**
 * A sheet for one list of facts: of a section, or of one part of its facts, such as the signatories
 * of agreements. Each fact is a row.
 *
 * @param name of the sheet
 * @param section that lists the facts, or the facts that they are parts of
 * @param list the part of the section's facts that lists these; empty for those themselves
 * @param parts what a row says of its fact
 */
record SheetPlan(String name, SectionType section, String list, List<StatedPart> parts) {
  /** The sheet with what a partnership says of itself. */
  static final String ABOUT = "about";

  /** The sheet with other names for names. */
  static final String ALIASES = "aliases";

  /** The sheet with the allowed words, which only helps to choose. */
  static final String WORDS = "words";

  /** Sheets and columns that begin so are their author's own. */
  static final String NOTE = "note";

  /** All of them, in the order of the sections. */
  static final List<SheetPlan> ALL = all();

  private static List<SheetPlan> all() {
    List<SheetPlan> all = new ArrayList<>();
    for (SectionType section : SectionType.values()) {
      List<StatedPart> parts = StatedPart.of(section.of());
      all.add(new SheetPlan(section.key(), section, "", parts));
      for (StatedPart part : parts) {
        if (part.holdsRecords()) {
          all.add(new SheetPlan(part.key(), section, part.key(), StatedPart.of(part.of())));
        }
      }
    }
    return List.copyOf(all);
  }

  static Optional<SheetPlan> named(String name) {
    return ALL.stream().filter(plan -> normal(plan.name).equals(normal(name))).findFirst();
  }

  /** The same for names that differ in case, spaces, hyphens or underscores. */
  static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[-_\\s\\u00a0]+", " ")
        .strip();
  }

  /** Whether its facts are parts of others. */
  boolean isOfOthers() {
    return !list.isEmpty();
  }

  /** What the facts of the section are called: the column that says which one a row is of. */
  String owner() {
    return Words.singular(Words.spoken(section.key()));
  }

  /** The question for all of it. */
  String question() {
    return isOfOthers() ? Questions.at(path(), "").orElseThrow() : Questions.of(section);
  }

  /** The question for a part, with its allowed words. */
  String question(StatedPart part) {
    String question = Questions.at(path() + "." + part.key(), "").orElseThrow();
    if (part.holdsRecords()) {
      return question + " Sheet \"" + part.key() + "\" is for them. Write none if there are none.";
    }
    List<String> words = part.marks().words();
    String among = words.isEmpty() ? "" : String.join("; ", words);
    String several = part.list() ? " Any of: " : " One of: ";
    String how = part.list() ? " Put a semicolon between several." : "";
    return question + (among.isEmpty() ? "" : several + among + ".") + how;
  }

  private String path() {
    return isOfOthers() ? section.key() + "." + list : section.key();
  }

  /** The heading of a column. */
  static String heading(StatedPart part) {
    return Words.spoken(part.key());
  }

  /** The part that a heading names. */
  Optional<StatedPart> part(String heading) {
    return parts.stream().filter(part -> normal(part.key()).equals(normal(heading))).findFirst();
  }

  /** The headings of all columns. */
  List<String> headings() {
    List<String> headings = new ArrayList<>();
    if (isOfOthers()) {
      headings.add(owner());
    }
    parts.forEach(part -> headings.add(heading(part)));
    return headings;
  }
}
