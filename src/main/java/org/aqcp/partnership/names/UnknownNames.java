package org.aqcp.partnership.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Advice;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.StatedPart;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Warns of names that fit nothing in the file. */
final class UnknownNames {
  /** The sections that list what bears a name, by the word for it. */
  private static final Map<String, SectionType> LISTS = new HashMap<>();

  static {
    for (SectionType type : SectionType.values()) {
      LISTS.put(Words.spoken(type.of().getSimpleName()), type);
    }
  }

  private final NameBook book;
  private final Map<SectionType, Section> sections;
  private final Problems problems;

  UnknownNames(NameBook book, Map<SectionType, Section> sections, Problems problems) {
    this.book = book;
    this.sections = sections;
    this.problems = problems;
  }

  void warn(Reference reference) {
    StatedPart part = reference.part();
    if (book.isListed(part, reference.name())) {
      return;
    }
    boolean may = part.marks().loose() || !allAreKnown(part);
    Optional<String> near =
        part.marks().loose()
            ? book.slipOf(part, reference.name())
            : book.nearest(part, reference.name());
    if (near.isPresent() || !may) {
      warn(reference, near);
    }
  }

  /** Whether every section that could list it is complete. */
  private boolean allAreKnown(StatedPart part) {
    for (String sort : NameBook.sorts(part)) {
      Section section = LISTS.containsKey(sort) ? sections.get(LISTS.get(sort)) : null;
      if (section == null || section.open()) {
        return false;
      }
    }
    return true;
  }

  private void warn(Reference reference, Optional<String> near) {
    String sort = NameBook.sorts(reference.part()).get(0);
    String text = reference.said().text();
    String list = LISTS.containsKey(sort) ? LISTS.get(sort).key() : "";
    problems.add(
        NameProblem.UNKNOWN_NAME,
        reference.said().extent(problems),
        "no " + sort + " is named " + reference.said().kind(),
        near.map(Advice::meant).orElse(Advice.of("fix the name, or list it under `" + list + "`")),
        Suggestion.slip(text, book.names(reference.part()))
            .flatMap(right -> problems.replacing(reference.said().place(), text, right)));
  }
}
