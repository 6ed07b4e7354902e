package org.aqcp.partnership.facts;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A section of each type, the missing ones unreported. Immutable; searches copy it thousands of
 * times with one section replaced, so it copies no more than an array.
 */
// within one run, ordinals are what an EnumMap goes by as well
@SuppressWarnings("EnumOrdinal")
final class AllSections extends AbstractMap<SectionType, Section> {
  private final Section[] all;

  private AllSections(Section[] all) {
    this.all = all;
  }

  static AllSections of(Map<SectionType, Section> some) {
    if (some instanceof AllSections complete) {
      return complete;
    }
    Section[] all = new Section[SectionType.values().length];
    for (SectionType type : SectionType.values()) {
      all[type.ordinal()] = some.getOrDefault(type, Section.UNREPORTED);
    }
    return new AllSections(all);
  }

  AllSections with(SectionType type, Section section) {
    Section[] changed = all.clone();
    changed[type.ordinal()] = section;
    return new AllSections(changed);
  }

  @Override
  public Section get(Object type) {
    return type instanceof SectionType known ? all[known.ordinal()] : null;
  }

  @Override
  public boolean containsKey(Object type) {
    return type instanceof SectionType;
  }

  @Override
  public Set<Map.Entry<SectionType, Section>> entrySet() {
    Map<SectionType, Section> entries = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      entries.put(type, all[type.ordinal()]);
    }
    return Collections.unmodifiableMap(entries).entrySet();
  }
}
