package org.aqcp.shell.path;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * What has parts in a partnership's file: the partnership, or an entry of a list.
 *
 * @param type the kind of record
 * @param fact the record; empty if the file has none there, or cannot be read
 */
record FactAt(Class<?> type, Optional<Record> fact) {

  /** A list of entries, each a record. */
  record Entries(Class<?> type, List<Record> all) {
    /** The entry with a number or a name. */
    FactAt entry(String named) {
      if (named.matches("\\d{1,6}")) {
        int number = Integer.parseInt(named);
        return new FactAt(
            type, number < all.size() ? Optional.of(all.get(number)) : Optional.empty());
      }
      return new FactAt(
          type, all.stream().filter(one -> small(name(one)).equals(small(named))).findFirst());
    }

    private static String small(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
  }

  static FactAt root(Optional<Partnership> partnership) {
    return new FactAt(Partnership.class, partnership.map(Record.class::cast));
  }

  /** The parts that the file gives keys to, without the sections of the partnership. */
  List<RecordComponent> parts() {
    return List.copyOf(Kind.of(type).components().values());
  }

  boolean isRoot() {
    return type == Partnership.class;
  }

  Optional<RecordComponent> part(String key) {
    return parts().stream().filter(one -> key(one).equals(key)).findFirst();
  }

  /** The value of a part; empty if it is not reported. */
  Optional<Object> value(RecordComponent part) {
    return fact.map(record -> Kind.value(record, part.getName()));
  }

  /** The entries that a key lists; empty if it lists no records. */
  Optional<Entries> entries(String key) {
    Optional<SectionType> section = isRoot() ? SectionType.keyed(key) : Optional.empty();
    if (section.isPresent()) {
      List<Record> all = new ArrayList<>();
      fact.map(Partnership.class::cast)
          .ifPresent(it -> it.section(section.get()).facts().forEach(one -> all.add((Record) one)));
      return Optional.of(new Entries(section.get().of(), all));
    }
    return part(key).filter(one -> element(one).isRecord()).map(this::entries);
  }

  private Entries entries(RecordComponent part) {
    List<Record> all = new ArrayList<>();
    if (value(part).orElse(null) instanceof List<?> list) {
      list.forEach(one -> all.add((Record) one));
    }
    return new Entries(element(part), all);
  }

  static String key(RecordComponent part) {
    return Words.kebab(part.getName());
  }

  static String name(Record fact) {
    return String.valueOf(Kind.name(fact));
  }

  static boolean isList(RecordComponent part) {
    return part.getType() == List.class;
  }

  /** The type of a part; of a list, that of its items. */
  static Class<?> element(RecordComponent part) {
    Type type = part.getGenericType();
    if (type instanceof ParameterizedType list && isList(part)) {
      type = list.getActualTypeArguments()[0];
    }
    return type instanceof Class<?> one ? one : part.getType();
  }
}
