package org.aqcp.assist.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.difference.Sides;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.names.NormalName;
import org.aqcp.search.edit.Records;

/**
 * Which entries of two lists are the same thing. First those that say the same; then those with a
 * name of their own by their names, others by the words, dates and names that tell them apart; at
 * last an entry that differs from just one other in nothing but the name.
 */
public final class EntryMatch {
  /** More entries of one name are paired in the order of the files. */
  private static final int MOST_PAIRS = 100_000;

  /** What a renamed entry must say besides its name. */
  private static final int LEAST_SAID = 2;

  private final Map<String, RecordComponent> components;
  private final String name;
  private final boolean named;
  private final List<Record> before;
  private final List<Record> after;
  private final Record[] counterparts;

  private EntryMatch(Class<?> kind, List<Record> before, List<Record> after) {
    this.components = Kind.of(kind).components();
    this.name = components.keySet().iterator().next();
    this.named = PartMarks.of(components.get(name)).ownName();
    this.before = new ArrayList<>(before);
    this.after = after;
    this.counterparts = new Record[after.size()];
  }

  /** The pairs in the order of {@code after}, then what is gone. */
  public static List<Sides<Record>> of(Class<?> kind, List<Record> before, List<Record> after) {
    EntryMatch match = new EntryMatch(kind, before, after);
    match.equal();
    match.alike();
    match.renamed();
    List<Sides<Record>> sides = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      sides.add(new Sides<>(Optional.ofNullable(match.counterparts[i]), Optional.of(after.get(i))));
    }
    match.before.forEach(gone -> sides.add(new Sides<>(Optional.of(gone), Optional.empty())));
    return sides;
  }

  private void pair(Record old, int at) {
    counterparts[at] = old;
    before.removeIf(one -> Records.same(one, old));
  }

  private List<Integer> unpaired() {
    List<Integer> unpaired = new ArrayList<>();
    for (int i = 0; i < counterparts.length; i++) {
      if (counterparts[i] == null) {
        unpaired.add(i);
      }
    }
    return unpaired;
  }

  private void equal() {
    Map<List<Object>, List<Record>> forms = new HashMap<>();
    before.forEach(
        old -> forms.computeIfAbsent(SameValue.form(old), f -> new ArrayList<>()).add(old));
    for (int i = 0; i < after.size(); i++) {
      List<Record> same = forms.getOrDefault(SameValue.form(after.get(i)), List.of());
      if (!same.isEmpty()) {
        pair(same.remove(0), i);
      }
    }
  }

  /** A pair that may be one thing, and in how many parts it agrees. */
  private record Candidate(Record old, int at, int agreeing) {}

  private void alike() {
    Map<String, List<Record>> names = new LinkedHashMap<>();
    before.forEach(old -> names.computeIfAbsent(name(old), n -> new ArrayList<>()).add(old));
    List<Candidate> candidates = new ArrayList<>();
    for (int at : unpaired()) {
      Record now = after.get(at);
      for (Record old : names.getOrDefault(name(now), List.of())) {
        if (candidates.size() < MOST_PAIRS && (named || tellsAlike(old, now))) {
          candidates.add(new Candidate(old, at, agreeing(old, now)));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::agreeing).reversed());
    for (Candidate one : candidates) {
      if (counterparts[one.at] == null
          && before.stream().anyMatch(old -> Records.same(old, one.old))) {
        pair(one.old, one.at);
      }
    }
  }

  private String name(Record entry) {
    return NormalName.of(String.valueOf(Kind.name(entry)));
  }

  private int agreeing(Record one, Record other) {
    return components.size() - SameValue.differing(one, other).size();
  }

  /** Whether nothing that tells two entries of a kind apart differs. */
  private boolean tellsAlike(Record old, Record now) {
    for (RecordComponent part : components.values()) {
      Object was = Kind.value(old, part.getName());
      Object is = Kind.value(now, part.getName());
      boolean tells = was != null && is != null && tells(part);
      if (tells && !SameValue.of(was, is) && !isExacter(was, is)) {
        return false;
      }
    }
    return true;
  }

  private static boolean tells(RecordComponent part) {
    PartMarks marks = PartMarks.of(part);
    boolean text = part.getType() == String.class && !marks.changing();
    return part.getType() == Day.class
        || (text && (!marks.words().isEmpty() || !marks.names().isEmpty()));
  }

  /** Whether one date is the other, given more exactly. */
  private static boolean isExacter(Object one, Object other) {
    return one instanceof Day
        && (other.toString().startsWith(one + "-") || one.toString().startsWith(other + "-"));
  }

  private void renamed() {
    List<Integer> left = unpaired();
    for (int at : named ? left : List.<Integer>of()) {
      List<Record> same = before.stream().filter(old -> isRenamed(old, after.get(at))).toList();
      boolean unique =
          same.size() == 1
              && left.stream().filter(i -> isRenamed(same.get(0), after.get(i))).count() == 1;
      if (unique) {
        pair(same.get(0), at);
      }
    }
  }

  private boolean isRenamed(Record old, Record now) {
    if (!SameValue.differing(old, now).equals(List.of(name))) {
      return false;
    }
    return components.keySet().stream()
            .filter(part -> !part.equals(name) && !part.equals(SameValue.SOURCE))
            .filter(part -> Kind.value(now, part) != null)
            .count()
        >= LEAST_SAID;
  }
}
