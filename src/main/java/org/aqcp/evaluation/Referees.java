package org.aqcp.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.drools.CompiledRules;

/**
 * The referees of a rulebook: of all rules, and of the rules on some subjects alone, whose sessions
 * take a fraction of the time. Thread-safe.
 */
final class Referees {
  /** Setting up the rules on an indicator takes as long as it saves in so many sessions. */
  private static final int WORTH = 20;

  private final Rulebook rulebook;
  private final Map<List<String>, CompiledRules> alone = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

  Referees(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  Referee ofAll() {
    return new Referee(rulebook.compiled());
  }

  /** Of the rules on some indicators and kinds of groups, which are set up the first time. */
  Referee of(String... subjects) {
    return new Referee(alone.computeIfAbsent(List.of(subjects), this::only));
  }

  /** For one indicator alone; of its own rules as soon as they are worth setting up. */
  Referee forOne(String indicator) {
    AtomicInteger times = asked.computeIfAbsent(indicator, id -> new AtomicInteger());
    return times.get() >= WORTH || times.incrementAndGet() >= WORTH ? of(indicator) : ofAll();
  }

  private CompiledRules only(List<String> subjects) {
    Set<String> names = new HashSet<>();
    for (String subject : subjects) {
      rulebook.on(subject).forEach(rule -> names.add(rule.name()));
    }
    return rulebook.compiled().only(names);
  }
}
