package org.aqcp.explanation.remedy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aqcp.condition.Kind;
import org.aqcp.search.edit.Blueprint;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.MadeUpNames;
import org.aqcp.search.edit.Records;

/** Leaves out of changes what is not needed, and makes one new fact of two where one is enough. */
final class FewerChanges {
  private final Predicate<List<Change>> enough;
  private List<Change> changes;

  private FewerChanges(List<Change> changes, Predicate<List<Change>> enough) {
    this.changes = changes;
    this.enough = enough;
  }

  static List<Change> of(List<Change> changes, Predicate<List<Change>> enough) {
    FewerChanges fewer = new FewerChanges(changes, enough);
    if (changes.size() > 1) {
      List.copyOf(changes).forEach(fewer::without);
    }
    List.copyOf(fewer.changes).forEach(fewer::joined);
    List.copyOf(fewer.changes).forEach(fewer::shorter);
    return fewer.changes;
  }

  private void without(Change change) {
    take(replaced(change, List.of()));
  }

  /** Puts what a new fact says into one before it. */
  private void joined(Change change) {
    for (Change other : List.copyOf(changes)) {
      if (Records.same(other, change)) {
        return;
      }
      if (other instanceof Change.Add one
          && change instanceof Change.Add two
          && one.section() == two.section()) {
        Optional<Record> both = both(one.value(), two.value());
        if (both.isPresent() && take(replaced(change, one, both.get()))) {
          return;
        }
      }
    }
  }

  /** Leaves out what a new fact need not say. */
  private void shorter(Change change) {
    if (!(change instanceof Change.Add add)) {
      return;
    }
    Change.Add shortest = add;
    for (String component : Kind.of(add.value().getClass()).components().keySet()) {
      boolean required = Blueprint.of(add.value().getClass()).required().contains(component);
      if (!required && Kind.value(shortest.value(), component) != null) {
        Record less = Records.with(shortest.value(), component, null);
        Change.Add shorter = new Change.Add(add.section(), add.path(), less);
        shortest = take(replaced(shortest, List.of(shorter))) ? shorter : shortest;
      }
    }
  }

  private boolean take(List<Change> fewer) {
    if (!enough.test(fewer)) {
      return false;
    }
    changes = fewer;
    return true;
  }

  private List<Change> replaced(Change change, Change.Add one, Record both) {
    List<Change> all = new ArrayList<>(replaced(change, List.of()));
    all.replaceAll(
        it -> Records.same(it, one) ? new Change.Add(one.section(), one.path(), both) : it);
    return all;
  }

  /** Compares identity: comparing changes part by part takes longer. */
  private List<Change> replaced(Change old, List<Change> now) {
    List<Change> all = new ArrayList<>();
    for (Change change : changes) {
      all.addAll(Records.same(change, old) ? now : List.of(change));
    }
    return all;
  }

  /** One fact that says what two say; empty if they contradict each other. */
  private static Optional<Record> both(Record one, Record other) {
    Record both = one;
    for (String component : Kind.of(one.getClass()).components().keySet()) {
      Object first = Kind.value(one, component);
      Object second = Kind.value(other, component);
      if (first instanceof List<?> list && second instanceof List<?> more) {
        Set<Object> all = new LinkedHashSet<>(list);
        all.addAll(more);
        both = Records.with(both, component, List.copyOf(all));
      } else if (first == null) {
        both = Records.with(both, component, second);
      } else if (second != null && !first.equals(second) && !areMadeUp(first, second)) {
        return Optional.empty();
      }
    }
    return Optional.of(both);
  }

  private static boolean areMadeUp(Object one, Object other) {
    return one instanceof String name
        && other instanceof String another
        && MadeUpNames.include(name)
        && MadeUpNames.include(another);
  }
}
