package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.condition.PartsRead;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sections;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.Rulebook;

/**
 * Selects the facts of a partnership that are inserted into Drools: those of the sections that the
 * rules look at. Other facts would cost time without changing the result.
 */
final class EngineFacts {
  private static final String ALL = "";

  /** What is read for an indicator. */
  record ReadFor(Indicator indicator, PartsRead parts) {}

  private final Rulebook rulebook;
  private final Map<String, Set<SectionType>> sections = new ConcurrentHashMap<>();
  private final Map<String, List<ReadFor>> read = new ConcurrentHashMap<>();

  EngineFacts(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The facts for all rules. */
  List<Object> facts(Partnership partnership, DerivedFacts derived, List<Indicator> indicators) {
    return facts(partnership, derived, indicators, sections(ALL, rulebook.rules()));
  }

  /** The facts for the rules on some indicators. */
  List<Object> someFacts(
      Partnership partnership, DerivedFacts derived, List<Indicator> indicators) {
    Set<SectionType> needed = EnumSet.noneOf(SectionType.class);
    indicators.forEach(indicator -> needed.addAll(sections(indicator)));
    return facts(partnership, derived, indicators, needed);
  }

  private Set<SectionType> sections(Indicator indicator) {
    return sections(indicator.id(), rulebook.on(indicator.id()));
  }

  /** What the rules on each indicator of a level read. */
  List<ReadFor> read(String level, FrameworkVersion version) {
    List<ReadFor> each = read.get(level);
    if (each == null) {
      each = new ArrayList<>();
      for (Indicator indicator : version.indicators(level)) {
        each.add(new ReadFor(indicator, PartsRead.of(rulebook.on(indicator.id()))));
      }
      read.put(level, each);
    }
    return each;
  }

  private Set<SectionType> sections(String key, List<Rule> rules) {
    return sections.computeIfAbsent(key, id -> Sections.of(rules));
  }

  private static List<Object> facts(
      Partnership partnership,
      DerivedFacts derived,
      List<Indicator> indicators,
      Set<SectionType> needed) {
    List<Object> facts = new ArrayList<>(indicators);
    facts.add(partnership);
    facts.addAll(derived.numbers());
    for (SectionType section : needed) {
      facts.addAll(partnership.section(section).facts());
    }
    return facts;
  }
}
