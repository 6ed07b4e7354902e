package org.aqcp.edition.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Records;

/**
 * One partnership made of two: it reports what either of them does, and says that a section is
 * complete if either does.
 */
final class MergedPartnership {
  /** What a partnership is called and when it was reported says nothing about it. */
  private static final Set<String> OF_FIRST = Set.of("name", "level", "asOf");

  private MergedPartnership() {}

  /** Both in one; empty if they contradict each other. */
  static Optional<Partnership> of(Partnership one, Partnership other) {
    Optional<Partnership> merged = merged(one, other, OF_FIRST).map(Partnership.class::cast);
    for (SectionType type : SectionType.values()) {
      merged =
          merged.flatMap(
              all ->
                  merged(one.section(type), other.section(type)).map(both -> all.with(type, both)));
    }
    return merged;
  }

  private static Optional<Section> merged(Section one, Section other) {
    List<Fact> facts = new ArrayList<>(one.facts());
    for (Fact fact : other.facts()) {
      int same = named(Kind.name((Record) fact), facts);
      if (same < 0) {
        facts.add(fact);
        continue;
      }
      Optional<Record> both = merged((Record) facts.get(same), (Record) fact, Set.of());
      if (both.isEmpty()) {
        return Optional.empty();
      }
      facts.set(same, (Fact) both.get());
    }
    return Optional.of(
        new Section(facts, one.complete() || other.complete(), one.reported() || other.reported()));
  }

  private static int named(Object name, List<Fact> facts) {
    for (int i = 0; name != null && i < facts.size(); i++) {
      if (name.equals(Kind.name((Record) facts.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Record> merged(Record one, Record other, Set<String> ofFirst) {
    Record merged = one;
    for (String part : Kind.of(one.getClass()).components().keySet()) {
      Object mine = Kind.value(one, part);
      Object theirs = Kind.value(other, part);
      if (ofFirst.contains(part) || theirs == null || Objects.equals(mine, theirs)) {
        continue;
      }
      if (mine instanceof List<?> first && theirs instanceof List<?> second) {
        Set<Object> all = new LinkedHashSet<>(first);
        all.addAll(second);
        merged = Records.with(merged, part, List.copyOf(all));
      } else if (mine == null) {
        merged = Records.with(merged, part, theirs);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(merged);
  }
}
