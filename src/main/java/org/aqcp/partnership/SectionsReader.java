package org.aqcp.partnership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.MarkedParts;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Reads the sections of a partnership, and which of them are marked incomplete. */
record SectionsReader(Problems problems) {
  static final String INCOMPLETE = "incomplete";

  /** Returns the reported sections. */
  Map<SectionType, Section> read(Node.Mapping node) {
    Set<SectionType> incomplete = incomplete(node);
    Map<SectionType, Section> sections = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      node.get(type.key())
          .map(list -> new Section(facts(list, type), incomplete.contains(type), true))
          .ifPresent(section -> sections.put(type, section));
    }
    return sections;
  }

  private List<Fact> facts(Node list, SectionType type) {
    List<Fact> facts = new ArrayList<>();
    new RecordReader(problems)
        .readList(list, type.key(), type.of().asSubclass(Record.class))
        .forEach(record -> facts.add((Fact) record));
    refuseNamesakes(facts, MarkedParts.of(type.of()));
    return facts;
  }

  /** Rules count some kinds of facts, and a fact that is listed twice would count twice. */
  private void refuseNamesakes(List<Fact> facts, MarkedParts parts) {
    if (parts.countedBy() == null) {
      return;
    }
    Map<String, Place> first = new HashMap<>();
    for (Fact fact : facts) {
      String name = (String) MarkedParts.value(fact, parts.countedBy());
      Place before = name == null ? null : first.putIfAbsent(name, fact.place());
      if (before != null) {
        problems.add(
            PartnershipProblem.DUPLICATE_FACT,
            problems.through(fact.place(), name),
            "a second "
                + parts.noun()
                + " "
                + Words.quoted(name)
                + "; the first is on line "
                + before.line(),
            "keep one of them");
      }
    }
  }

  private Set<SectionType> incomplete(Node.Mapping node) {
    Set<SectionType> marked = EnumSet.noneOf(SectionType.class);
    node.get(INCOMPLETE)
        .ifPresent(
            list -> {
              if (list instanceof Node.Sequence sequence) {
                sequence.items().forEach(item -> mark(item, node, marked));
              } else if (!(list instanceof Node.Refused)) {
                problems.add(
                    PartnershipProblem.WRONG_INCOMPLETE,
                    list.place(),
                    "`incomplete` is a list of sections, not " + list.kind(),
                    "write `incomplete: [employers]`");
              }
            });
    return marked;
  }

  private void mark(Node item, Node.Mapping node, Set<SectionType> marked) {
    if (item instanceof Node.Refused) {
      return;
    }
    String key = item instanceof Node.Scalar scalar ? scalar.text() : "";
    Optional<SectionType> type = SectionType.keyed(key);
    if (type.isEmpty()) {
      problems.add(
          PartnershipProblem.WRONG_INCOMPLETE,
          item.extent(problems),
          item.kind() + " is not a section",
          Suggestion.advice(key, SectionType.keys()),
          Suggestion.slip(key, SectionType.keys())
              .flatMap(right -> problems.replacing(item.place(), key, right)));
    } else if (!marked.add(type.get())) {
      problems.add(
          PartnershipProblem.WRONG_INCOMPLETE,
          item.place(),
          "`" + key + "` is marked incomplete twice",
          "keep one of them");
    } else if (node.get(key).isEmpty()) {
      problems.add(
          PartnershipProblem.WRONG_INCOMPLETE,
          item.place(),
          "`" + key + "` is marked incomplete but not reported",
          "list what is known about it, or take the mark out");
    }
  }
}
