package org.aqcp.search.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Finds the changes from one partnership to another; facts may change or be added, not removed. */
public final class ChangesBetween {
  private final Partnership from;
  private final Partnership to;
  private final FactNames names;
  private final List<Change> changes = new ArrayList<>();

  private ChangesBetween(Partnership from, Partnership to, FactNames names) {
    this.from = from;
    this.to = to;
    this.names = names;
  }

  /**
   * The changes between two partnerships.
   *
   * @param names the names of the facts of the first
   */
  public static List<Change> between(Partnership from, Partnership to, FactNames names) {
    ChangesBetween difference = new ChangesBetween(from, to, names);
    difference.own();
    for (SectionType type : SectionType.values()) {
      difference.section(type);
    }
    return difference.changes;
  }

  private void own() {
    for (String component : Kind.of(Partnership.class).components().keySet()) {
      Object before = Kind.value(from, component);
      Object now = Kind.value(to, component);
      if (!Objects.equals(before, now)) {
        changes.add(new Change.SetOwn(component, Words.kebab(component), before, now));
      }
    }
  }

  private void section(SectionType type) {
    Section before = from.section(type);
    Section now = to.section(type);
    if (before.facts() == now.facts() && before.open() == now.open()) {
      return;
    }
    for (int i = 0; i < now.facts().size(); i++) {
      if (i >= before.facts().size()) {
        changes.add(new Change.Add(type, type.key() + "[+]", (Record) now.facts().get(i)));
      } else if (now.facts().get(i) != before.facts().get(i)) {
        Record was = (Record) before.facts().get(i);
        fact(target(type, i, "", 0, was), was, (Record) now.facts().get(i));
      }
    }
    if (!now.open() && before.with(now.facts()).open()) {
      changes.add(new Change.Close(type, now.facts().isEmpty()));
    }
  }

  private void fact(ChangedFact target, Record before, Record now) {
    for (String component : Kind.of(now.getClass()).components().keySet()) {
      Object was = Kind.value(before, component);
      Object is = Kind.value(now, component);
      if (is instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
        list(target, component, was == null ? List.of() : (List<?>) was, list);
      } else if (!Objects.equals(was, is)) {
        String path = names.path(before, component);
        changes.add(new Change.Set(target, component, path, Words.kebab(component), was, is));
      }
    }
  }

  private void list(ChangedFact target, String component, List<?> before, List<?> now) {
    for (int i = 0; i < now.size(); i++) {
      Record is = (Record) now.get(i);
      if (i >= before.size()) {
        String key = Words.kebab(component);
        String path = target.path() + "." + key + "[+]";
        changes.add(new Change.AddTo(target, component, path, key, is));
      } else if (!Records.same(before.get(i), is)) {
        Record was = (Record) before.get(i);
        fact(target(target.section(), target.index(), component, i, was), was, is);
      }
    }
  }

  private ChangedFact target(SectionType section, int index, String list, int at, Record fact) {
    return new ChangedFact(
        section, index, list, at, names.path(fact), FactNames.label(fact), FactNames.place(fact));
  }
}
