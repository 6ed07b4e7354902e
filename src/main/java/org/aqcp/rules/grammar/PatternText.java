package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;

/** The DRL of a pattern for one fact, and of what must hold besides, while it is written. */
final class PatternText {
  private static final String EXISTS = "exists( ";

  private final Kind kind;
  private final String from;
  private final List<String> inside = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final Map<String, String> bound = new HashMap<>();
  private String name = "";

  /**
   * A pattern that asks nothing yet.
   *
   * @param from the variable of the list that the facts are in; empty for a section
   */
  PatternText(Kind kind, String from) {
    this.kind = kind;
    this.from = from;
  }

  Kind kind() {
    return kind;
  }

  /** Adds a test or binds a variable. */
  void add(String test) {
    inside.add(test);
  }

  /** The variable that a part is bound to, which it is now if it was not before. */
  String bound(String part, VariableNames names) {
    return bound.computeIfAbsent(
        part,
        p -> {
          String variable = names.next();
          add(variable + " : " + p);
          return variable;
        });
  }

  /** Adds what must hold besides. */
  void after(String condition) {
    after.add(condition);
  }

  /** Adds that there is something, which only has to be found: counted, it would count again. */
  void exists(String join) {
    after.add(EXISTS + join + " )");
  }

  void named(String variable) {
    name = variable + " : ";
  }

  /** Whether nothing must hold besides. */
  boolean isAlone() {
    return after.isEmpty();
  }

  /** The variables that it binds, which may only be bound where the facts are found. */
  List<String> bindings() {
    return inside.stream().filter(PatternText::binds).toList();
  }

  /** What passes within a share: its tests, then what must hold besides. */
  String passing() {
    String tests = inside.stream().filter(test -> !binds(test)).collect(Collectors.joining(" && "));
    return Stream.concat(tests.isEmpty() ? Stream.empty() : Stream.of(tests), after.stream())
        .collect(Collectors.joining(" and "));
  }

  private static boolean binds(String inside) {
    return inside.startsWith("$") && inside.contains(" : ");
  }

  String pattern() {
    String tests = inside.isEmpty() ? "()" : "( " + String.join(", ", inside) + " )";
    return name + kind + tests + (from.isEmpty() ? "" : " from " + from);
  }

  /** All parts of the join. */
  List<String> parts() {
    return Stream.concat(Stream.of(pattern()), after.stream()).toList();
  }

  /** The join of parts of which some only exist, where nothing is counted. */
  static String found(List<String> parts) {
    return parts.stream()
        .map(p -> p.startsWith(EXISTS) ? p.substring(EXISTS.length(), p.length() - 2) : p)
        .collect(Collectors.joining(" and "));
  }

  static String join(List<String> parts) {
    return parts.stream().collect(Collectors.joining(" and "));
  }
}
