package org.aqcp.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Rule;

/**
 * Where the compiled form of single rules is found, by their DRL: what was met in this process. The
 * oldest are forgotten.
 */
final class KnownUnits {
  private static final int MOST = 4096;

  private final Map<String, CompiledUnit> units =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledUnit> eldest) {
          return size() > MOST;
        }
      };

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

  /** The rule alone, of all those that it was compiled with. */
  synchronized Optional<CompiledUnit> of(String key) {
    return Optional.ofNullable(units.get(key));
  }
}
