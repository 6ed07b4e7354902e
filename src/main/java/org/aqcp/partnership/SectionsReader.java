package org.aqcp.partnership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.MarkedParts;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Reads the sections of a partnership, and which of them are complete. */
record SectionsReader(Problems problems, ReadSections known) {
  /** Returns the reported sections. */
  Map<SectionType, Section> read(Node.Mapping node) {
    Set<SectionType> complete = new CompleteReader(node, problems).read();
    boolean all = complete.size() == SectionType.values().length;
    Map<SectionType, Section> sections = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      Node list = node.get(type.key()).orElse(null);
      if (list != null) {
        sections.put(type, section(list, type, complete.contains(type)));
      } else if (all) {
        sections.put(type, Section.UNREPORTED_OF_ALL);
      }
    }
    return sections;
  }

  private Section section(Node list, SectionType type, boolean complete) {
    Section before = known.get(list);
    if (before != null && before.complete() == complete) {
      return before;
    }
    int met = problems.met();
    Section read = new Section(facts(list, type), complete, true);
    if (problems.met() == met) {
      known.put(list, read);
    }
    return read;
  }

  private List<Fact> facts(Node list, SectionType type) {
    List<Fact> facts = new ArrayList<>();
    new RecordReader(problems)
        .readList(list, type.key(), type.of().asSubclass(Record.class), known.records())
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
}
