package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sections;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.derived.DerivedFacts;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.Rulebook;

/**
 * The facts that Drools is given of a partnership: those of the sections that the rules look at.
 * Others could make no difference, and to insert them takes as long.
 */
final class EngineFacts {
  private static final String ALL = "";

  private final Rulebook rulebook;
  private final Map<String, Set<SectionType>> sections = new ConcurrentHashMap<>();

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
    Set<SectionType> asked = EnumSet.noneOf(SectionType.class);
    indicators.forEach(indicator -> asked.addAll(sections(indicator)));
    return facts(partnership, derived, indicators, asked);
  }

  /** The sections that the rules on an indicator look at. */
  Set<SectionType> sections(Indicator indicator) {
    return sections(indicator.id(), rulebook.on(indicator.id()));
  }

  private Set<SectionType> sections(String on, List<Rule> rules) {
    return sections.computeIfAbsent(on, id -> Sections.of(rules));
  }

  private static List<Object> facts(
      Partnership partnership,
      DerivedFacts derived,
      List<Indicator> indicators,
      Set<SectionType> asked) {
    List<Object> facts = new ArrayList<>(indicators);
    facts.add(partnership);
    facts.addAll(derived.numbers());
    for (SectionType section : asked) {
      facts.addAll(partnership.section(section).facts());
    }
    return facts;
  }
}
