package org.aqcp.edition.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;
import org.aqcp.partnership.facts.SectionType;

/**
 * An own rating or a waiver as it is written in a file.
 *
 * @param indicator the id that it has there
 * @param givenFor the version that it is marked as given for; empty if it is not
 * @param line where it begins
 */
record WrittenAnswer(
    SectionType section, String indicator, Optional<String> givenFor, int line, Span.Pairs span) {
  static final String INDICATOR = "indicator";
  static final String GIVEN_FOR = "given-for";
  static final String ASK_AGAIN = "ask-again";

  /** The sections with answers on indicators. */
  static final List<SectionType> SECTIONS = List.of(SectionType.EVIDENCE, SectionType.WAIVERS);

  /** All in a file, in the order of the sections. */
  static List<WrittenAnswer> all(Node.Mapping root, Span.Pairs spans) {
    List<WrittenAnswer> all = new ArrayList<>();
    for (SectionType section : SECTIONS) {
      if (root.get(section.key()).orElse(null) instanceof Node.Sequence list
          && spans.all().get(section.key()).value() instanceof Span.Items items) {
        for (int i = 0; i < list.items().size(); i++) {
          if (list.items().get(i) instanceof Node.Mapping entry
              && items.all().get(i) instanceof Span.Pairs span) {
            all.add(
                new WrittenAnswer(
                    section,
                    text(entry, INDICATOR).orElseThrow(),
                    text(entry, GIVEN_FOR),
                    entry.place().line(),
                    span));
          }
        }
      }
    }
    return all;
  }

  private static Optional<String> text(Node.Mapping entry, String key) {
    return entry
        .get(key)
        .filter(value -> !Node.isBlank(value))
        .map(value -> ((Node.Scalar) value).text().strip());
  }

  boolean isRating() {
    return section == SectionType.EVIDENCE;
  }
}
