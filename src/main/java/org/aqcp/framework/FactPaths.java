package org.aqcp.framework;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** How files write where the facts of a kind are, and their parts: {@code agreements.end-date}. */
final class FactPaths {
  private static final FactPaths ALL = new FactPaths();

  /** For each kind of fact, the sections and lists of facts that may have it. */
  private final Map<Class<?>, List<String>> kinds = new HashMap<>();

  private final Set<String> paths = new LinkedHashSet<>();

  private FactPaths() {
    add(Partnership.class, "");
    for (SectionType type : SectionType.values()) {
      add(type.of(), type.key());
    }
  }

  /** All paths, with those of sections. */
  static Set<String> all() {
    return ALL.paths;
  }

  /**
   * The paths of a part of a kind of fact.
   *
   * @param part empty for the facts themselves
   */
  static List<String> of(Class<?> kind, String part) {
    return ALL.kinds.getOrDefault(kind, List.of()).stream().map(path -> join(path, part)).toList();
  }

  private void add(Class<?> kind, String path) {
    kinds.computeIfAbsent(kind, one -> new ArrayList<>()).add(path);
    if (!path.isEmpty()) {
      paths.add(path);
    }
    for (RecordComponent component : kind.getRecordComponents()) {
      String part = join(path, component.getName());
      if (isListOfFacts(component)) {
        add(element(component), part);
      } else if (isPart(component)) {
        paths.add(part);
      }
    }
  }

  /** Whether files write it; the sections of a partnership are added by themselves. */
  private static boolean isPart(RecordComponent component) {
    return PartMarks.of(component).described();
  }

  private static boolean isListOfFacts(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> of
        && of.isRecord();
  }

  private static Class<?> element(RecordComponent list) {
    return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
  }

  private static String join(String path, String part) {
    String name = Words.kebab(part);
    return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
  }
}
