package org.aqcp.rules.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Rule;
import org.aqcp.rules.drools.CompiledUnit;

/**
 * Finds the compiled form of single rules by their DRL: rules shipped with aqcp, and recent ones of
 * this process.
 */
public final class KnownUnits {
  /** The resource that lists the shipped rules. */
  public static final String SHIPPED = "rulebook/rules.index";

  private static final int MOST = 4096;

  private final Map<String, CompiledUnit> units =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledUnit> eldest) {
          return size() > MOST;
        }
      };

  /** Read when first needed, after an edit. */
  private Map<String, CompiledUnit> shipped;

  synchronized void add(RuleFile file) {
    for (int i = 0; i < file.keys().size(); i++) {
      Rule rule = file.rules().get(i);
      for (CompiledUnit unit : file.units()) {
        if (unit.names().contains(rule.name())) {
          units.putIfAbsent(file.keys().get(i), unit.only(List.of(rule.name())));
        }
      }
    }
  }

  /** The unit of this rule alone, without those compiled with it. */
  synchronized Optional<CompiledUnit> of(String key) {
    if (shipped == null) {
      shipped = shipped();
    }
    return Optional.ofNullable(units.getOrDefault(key, shipped.get(key)));
  }

  /** One line per rule of a file: its key, and its unit. */
  public static String lines(RuleFile file) {
    KnownUnits known = new KnownUnits();
    known.add(file);
    StringBuilder lines = new StringBuilder();
    known.units.forEach(
        (key, unit) -> lines.append(key).append(' ').append(CachedRuleFile.of(unit)));
    return lines.toString();
  }

  private static Map<String, CompiledUnit> shipped() {
    Map<String, CompiledUnit> shipped = new HashMap<>();
    try (InputStream in = KnownUnits.class.getResourceAsStream("/" + SHIPPED)) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.split(" ", 2))
            .forEach(words -> shipped.put(words[0], CachedRuleFile.unit(words[1])));
      }
    } catch (IOException e) {
      // unknown rules are compiled
      return Map.of();
    }
    return shipped;
  }
}
