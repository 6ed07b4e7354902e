package org.aqcp.report.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.assist.compare.EntryChange;
import org.aqcp.assist.compare.EntryMatch;
import org.aqcp.assist.compare.SameValue;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.report.sheet.PartWords;
import org.aqcp.report.words.ValueWords;

/**
 * Says what a file states differently than an earlier one.
 *
 * @param details whether to say on which line
 */
record EntryChangeText(boolean details) {
  private static final int SHOWN_PARTS = 3;

  String of(EntryChange change) {
    return words(change) + line(change);
  }

  private String line(EntryChange change) {
    int line = change.place().line();
    boolean own = change.section().isEmpty();
    return !details || line == 0 || own
        ? ""
        : (change instanceof EntryChange.Gone ? " [was line " : " [line ") + line + "]";
  }

  private static String words(EntryChange change) {
    if (change instanceof EntryChange.New added) {
      return "new " + PartWords.kind(added.entry()) + ": " + entry(added.entry());
    }
    if (change instanceof EntryChange.Gone gone) {
      return "no longer listed: " + PartWords.kind(gone.entry()) + " " + entry(gone.entry());
    }
    if (change instanceof EntryChange.OfSection section) {
      return section(section);
    }
    EntryChange.OfPart part = (EntryChange.OfPart) change;
    String name = label(part.before());
    if (part.component().equals(first(part.before()))) {
      return name + " is now called " + label(part.after());
    }
    String of = part.after() instanceof Partnership ? "" : label(part.after()) + ": ";
    return of + part(part.before(), part.after(), part.component());
  }

  private static String first(Record entry) {
    return Kind.of(entry.getClass()).components().keySet().iterator().next();
  }

  private static String label(Record entry) {
    return Words.visible(FactNames.label(entry));
  }

  /** The name of an entry and the first words and dates that say what it is. */
  private static String entry(Record entry) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent part : Kind.of(entry.getClass()).components().values()) {
      Object value = Kind.value(entry, part.getName());
      boolean tells = part.getType() == Day.class || !PartMarks.of(part).words().isEmpty();
      if (tells && value != null && parts.size() < SHOWN_PARTS) {
        parts.add(PartWords.of(part, value));
      }
    }
    return label(entry) + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
  }

  private static String section(EntryChange.OfSection of) {
    String section = Words.spoken(of.in().key());
    Section after = of.after();
    if (!after.reported() && !after.complete()) {
      return section + ": no longer reported";
    }
    if (after.facts().isEmpty()) {
      return section + ": there are none, it says now";
    }
    return after.complete()
        ? section + ": the list is now said to be complete"
        : section + ": the list is no longer said to be complete";
  }

  /** A part of an entry, before and after. */
  private static String part(Record before, Record after, String component) {
    RecordComponent part = Kind.of(after.getClass()).components().get(component);
    Object was = Kind.value(before, component);
    Object is = Kind.value(after, component);
    if (was instanceof List<?> list && is instanceof List<?> other && !list.isEmpty()) {
      String colon = list.get(0) instanceof Record ? ": " : " ";
      return PartWords.name(part) + colon + lists(part, list, other);
    }
    return "%s %s → %s"
        .formatted(PartWords.name(part), PartWords.value(part, was), PartWords.value(part, is));
  }

  private static String lists(RecordComponent part, List<?> was, List<?> is) {
    boolean entries = was.get(0) instanceof Record;
    List<String> said = entries ? entries(was, is) : texts(part, was, is);
    return said.isEmpty() ? "→ " + PartWords.value(part, is) : String.join("; ", said);
  }

  private static List<String> texts(RecordComponent part, List<?> was, List<?> is) {
    List<String> said = new ArrayList<>();
    add("now also ", without(is, was), part, said);
    add("no longer ", without(was, is), part, said);
    return said;
  }

  private static List<?> without(List<?> list, List<?> others) {
    return list.stream()
        .filter(one -> others.stream().noneMatch(other -> SameValue.of(one, other)))
        .toList();
  }

  private static void add(String what, List<?> items, RecordComponent part, List<String> said) {
    if (!items.isEmpty()) {
      said.add(what + ValueWords.joined(PartWords.first(PartWords.items(part, items))));
    }
  }

  private static List<String> entries(List<?> was, List<?> is) {
    List<Record> before = was.stream().map(Record.class::cast).toList();
    List<Record> after = is.stream().map(Record.class::cast).toList();
    List<String> said = new ArrayList<>();
    for (Sides<Record> pair : EntryMatch.of(before.get(0).getClass(), before, after)) {
      if (pair.isNew()) {
        said.add("now also " + entry(pair.latest()));
      } else if (pair.isGone()) {
        said.add("no longer " + label(pair.latest()));
      } else {
        Record old = pair.before().orElseThrow();
        for (String component : SameValue.differing(old, pair.latest())) {
          said.add(label(pair.latest()) + " " + part(old, pair.latest(), component));
        }
      }
    }
    return PartWords.first(said);
  }
}
