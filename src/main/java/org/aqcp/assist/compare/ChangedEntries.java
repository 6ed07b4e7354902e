package org.aqcp.assist.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Records;

/**
 * What two files of a partnership state differently, and the partnership as it would be if only
 * some of it had changed.
 */
final class ChangedEntries {
  /** Not a fact about the partnership that could change: who it is, and which day it is. */
  private static final Set<String> GIVEN = Set.of("name", "level", "asOf", SameValue.SOURCE);

  private final Partnership before;
  private final Partnership after;
  private final FactNames namesBefore;
  private final FactNames namesAfter;
  private final Map<SectionType, List<Sides<Record>>> matched = new HashMap<>();
  private final List<EntryChange> all = new ArrayList<>();

  private ChangedEntries(Partnership before, Partnership after) {
    this.before = before;
    this.after = after;
    this.namesBefore = new FactNames(before);
    this.namesAfter = new FactNames(after);
  }

  /**
   * Compares two partnerships.
   *
   * @param before with the names written as {@code after} writes them
   */
  static ChangedEntries between(Partnership before, Partnership after) {
    ChangedEntries changed = new ChangedEntries(before, after);
    for (String component : SameValue.differing(before, after)) {
      if (!GIVEN.contains(component)) {
        changed.all.add(changed.part(Optional.empty(), before, after, component));
      }
    }
    for (SectionType type : SectionType.values()) {
      changed.section(type);
    }
    return changed;
  }

  /** All of it, in the order of the sections. */
  List<EntryChange> all() {
    return all;
  }

  private void section(SectionType type) {
    Section was = before.section(type);
    Section is = after.section(type);
    List<Sides<Record>> pairs = EntryMatch.of(type.of(), records(was), records(is));
    matched.put(type, pairs);
    for (Sides<Record> pair : pairs) {
      Record entry = pair.latest();
      if (pair.isNew()) {
        all.add(new EntryChange.New(type, entry, namesAfter.path(entry), FactNames.place(entry)));
      } else if (pair.isGone()) {
        all.add(new EntryChange.Gone(type, entry, namesBefore.path(entry), FactNames.place(entry)));
      } else {
        Record old = pair.before().orElseThrow();
        SameValue.differing(old, entry)
            .forEach(component -> all.add(part(Optional.of(type), old, entry, component)));
      }
    }
    boolean reported = was.reported() != is.reported() && is.facts().isEmpty();
    boolean noneBefore = was.reported() && was.facts().isEmpty() && !is.reported();
    if (was.complete() != is.complete() || reported || noneBefore) {
      all.add(new EntryChange.OfSection(type, was, is));
    }
  }

  private EntryChange part(Optional<SectionType> section, Record was, Record is, String component) {
    return new EntryChange.OfPart(
        section, was, is, component, namesAfter.path(is, component), FactNames.place(is));
  }

  private static List<Record> records(Section section) {
    return section.facts().stream().map(Record.class::cast).toList();
  }

  /** The earlier partnership with some of the changes, as of a day of one of the files. */
  Partnership with(Collection<EntryChange> some, Partnership asOf) {
    IdentityHashMap<Record, List<EntryChange.OfPart>> parts = new IdentityHashMap<>();
    Map<SectionType, List<EntryChange>> sections = new HashMap<>();
    for (EntryChange one : some) {
      if (one instanceof EntryChange.OfPart part) {
        parts.computeIfAbsent(part.before(), old -> new ArrayList<>()).add(part);
      }
      one.section().ifPresent(t -> sections.computeIfAbsent(t, s -> new ArrayList<>()).add(one));
    }
    Partnership now = (Partnership) with(before, parts.getOrDefault(before, List.of()));
    now = (Partnership) Records.with(now, "asOf", asOf.asOf());
    for (Map.Entry<SectionType, List<EntryChange>> section : sections.entrySet()) {
      now = now.with(section.getKey(), section(section.getKey(), section.getValue(), parts));
    }
    return now;
  }

  private Section section(
      SectionType type,
      List<EntryChange> some,
      IdentityHashMap<Record, List<EntryChange.OfPart>> parts) {
    IdentityHashMap<Record, Boolean> newOrGone = new IdentityHashMap<>();
    Section said = before.section(type);
    for (EntryChange one : some) {
      if (one instanceof EntryChange.New added) {
        newOrGone.put(added.entry(), true);
      } else if (one instanceof EntryChange.Gone gone) {
        newOrGone.put(gone.entry(), true);
      } else if (one instanceof EntryChange.OfSection other) {
        said = other.after();
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (Sides<Record> pair : matched.get(type)) {
      boolean changed = newOrGone.containsKey(pair.latest());
      Record old = pair.before().orElse(null);
      if (old == null ? changed : pair.isGone() && !changed) {
        facts.add((Fact) pair.latest());
      } else if (old != null && !pair.isGone()) {
        facts.add((Fact) with(old, parts.getOrDefault(old, List.of())));
      }
    }
    return new Section(facts, said.complete(), said.reported() || !facts.isEmpty());
  }

  private static Record with(Record entry, List<EntryChange.OfPart> parts) {
    Record now = entry;
    for (EntryChange.OfPart part : parts) {
      Object value = Kind.value(part.after(), part.component());
      now = Records.with(now, part.component(), value);
      boolean renamed = part.component().equals(first(entry));
      for (String other : Kind.of(entry.getClass()).components().keySet()) {
        if (renamed && SameValue.repeatsName(entry, other)) {
          now = Records.with(now, other, value);
        }
      }
    }
    return now;
  }

  private static String first(Record entry) {
    return Kind.of(entry.getClass()).components().keySet().iterator().next();
  }
}
