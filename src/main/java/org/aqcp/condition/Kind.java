package org.aqcp.condition;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.derived.ComputedNumber;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Waiver;

/** A kind of fact that conditions can refer to, with its components. */
public final class Kind {
  private static final ClassValue<Kind> KINDS =
      new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
          return new Kind(type);
        }
      };

  // sorted, so that whoever takes the first kind of some sort takes the same one in every run
  private static final SortedMap<String, Kind> NAMED =
      Stream.concat(
              Arrays.stream(Fact.class.getPermittedSubclasses()).filter(Kind::isForRules),
              Stream.of(ComputedNumber.class, Group.class, Standing.class))
          .map(Kind::of)
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toMap(
                      Kind::name, Function.identity(), (one, other) -> one, TreeMap::new),
                  Collections::unmodifiableSortedMap));

  private final Class<?> type;
  private final SectionType section;
  private final Map<String, RecordComponent> components;
  private final Map<String, Accessor> accessors = new HashMap<>();
  private final Accessor first;
  private final Map<String, Accessor> methods = new ConcurrentHashMap<>();

  private Kind(Class<?> type) {
    this.type = type;
    this.section = SectionType.listing(type).orElse(null);
    Map<String, RecordComponent> all = new LinkedHashMap<>();
    for (RecordComponent c : type.getRecordComponents()) {
      // components without a description are undocumented in files, so rules cannot use them
      if (PartMarks.of(c).described() || !stated()) {
        all.put(c.getName(), c);
        accessors.put(c.getName(), new Accessor(c.getAccessor()));
      }
    }
    this.components = Collections.unmodifiableMap(all);
    this.first = all.isEmpty() ? null : accessors.get(all.keySet().iterator().next());
  }

  /** Whether somebody is excused is not a fact that a rule may judge by. */
  private static boolean isForRules(Class<?> kind) {
    return kind != Waiver.class;
  }

  public static Kind of(Class<?> type) {
    return KINDS.get(type);
  }

  public static Optional<Kind> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /** All kinds by their names, in the order of the names. */
  public static SortedMap<String, Kind> all() {
    return NAMED;
  }

  /** The name in DRL, such as {@code Employer}. */
  public String name() {
    return type.getSimpleName();
  }

  public Class<?> type() {
    return type;
  }

  /** Whether partnerships state facts of this kind. */
  public boolean stated() {
    return Fact.class.isAssignableFrom(type);
  }

  /** Whether facts of this kind are computed from partnerships and never written in a file. */
  public boolean derived() {
    return type == ComputedNumber.class;
  }

  public Map<String, RecordComponent> components() {
    return components;
  }

  /** The section that lists facts of this kind, or null. */
  SectionType section() {
    return section;
  }

  /** The value of the first component, which names the fact. */
  public static Object name(Record fact) {
    return of(fact.getClass()).first.get(fact);
  }

  /** The value of a component, or null if it is unreported. */
  public static Object value(Record fact, String component) {
    return accessor(fact, component).get(fact);
  }

  static Accessor accessor(Object fact, String component) {
    Accessor accessor = of(fact.getClass()).accessors.get(component);
    if (accessor == null) {
      throw new IllegalArgumentException(fact.getClass() + " has no " + component);
    }
    return accessor;
  }

  /** The accessor of a method that takes a string or a number. */
  static Accessor accessor(Object fact, String method, Object argument) {
    Kind kind = of(fact.getClass());
    Accessor accessor = kind.methods.get(method);
    if (accessor == null) {
      accessor = new Accessor(kind.method(method, argument));
      kind.methods.put(method, accessor);
    }
    return accessor;
  }

  private Method method(String name, Object argument) {
    try {
      return type.getMethod(name, argument instanceof String ? String.class : int.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
