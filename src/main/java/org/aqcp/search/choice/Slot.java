package org.aqcp.search.choice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.aqcp.condition.Kind;
import org.aqcp.search.edit.Records;
import org.aqcp.search.formula.Formula;
import org.aqcp.search.formula.Formulas;

/** A fact that a partnership has or could have. */
public final class Slot {
  private final Record base;
  private final int choice;
  private final int absent;
  private final Map<String, Content> parts;

  /**
   * A fact.
   *
   * @param base what it says where nothing is chosen
   * @param choice whether there is to be such a fact, or {@link Content#NONE} if it stays
   * @param absent the option of the choice with which there is none
   * @param parts those for which there is a choice
   */
  public Slot(Record base, int choice, int absent, Map<String, Content> parts) {
    this.base = base;
    this.choice = choice;
    this.absent = absent;
    this.parts =
        parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** A fact that stays as it is. */
  public static Slot given(Record fact) {
    return new Slot(fact, Content.NONE, 0, Map.of());
  }

  /** The same choices, with numbers that are so much higher, on a fact with another name. */
  Slot later(Record named, int by) {
    Map<String, Content> same = new LinkedHashMap<>();
    parts.forEach((part, content) -> same.put(part, content.later(by)));
    return new Slot(named, Content.later(choice, by), absent, same);
  }

  /** What it says where nothing is chosen. */
  public Record base() {
    return base;
  }

  /** The choice whether there is to be such a fact, or {@link Content#NONE} if it stays. */
  int choice() {
    return choice;
  }

  /** The option of that choice with which there is none. */
  int absent() {
    return absent;
  }

  /** The parts for which there is a choice. */
  public Map<String, Content> parts() {
    return parts;
  }

  public Kind kind() {
    return Kind.of(base.getClass());
  }

  /** That there is such a fact. */
  public Formula present(Formulas by) {
    return choice == Content.NONE ? by.yes() : by.not(by.taken(choice, absent));
  }

  /**
   * The parts that have values to choose from and decide what a part says: that part itself, and
   * those from which it follows. That an agreement does not last for ever follows from its end.
   */
  public Map<String, Content.Values> deciding(String part) {
    Map<String, Content.Values> deciding = new LinkedHashMap<>();
    parts.forEach(
        (name, content) -> {
          if (content instanceof Content.Values values
              && (name.equals(part) || decides(name, values, part))) {
            deciding.put(name, values);
          }
        });
    return deciding;
  }

  private boolean decides(String name, Content.Values values, String part) {
    Object now = Kind.value(base, part);
    return values.values().stream()
        .map(value -> Kind.value(Records.with(base, name, value), part))
        .anyMatch(value -> !Objects.equals(value, now));
  }

  /** The fact with some options taken; null if there is none. */
  public Record with(IntUnaryOperator taken) {
    return choice == Content.NONE || taken.applyAsInt(choice) != absent ? with(parts, taken) : null;
  }

  /** The fact with some options of some of its parts taken. */
  public Record with(Map<String, ? extends Content> parts, IntUnaryOperator taken) {
    Record fact = base;
    for (Map.Entry<String, ? extends Content> part : parts.entrySet()) {
      Object value = part.getValue().with(taken);
      Object now = Kind.value(fact, part.getKey());
      if (value != now && (value == null || !value.equals(now))) {
        fact = Records.with(fact, part.getKey(), value);
      }
    }
    return fact;
  }
}
