package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;

/**
 * The rules read at one level of the framework (indicators, criteria or the benchmark), with what
 * the referee needs to check the readings.
 */
final class Stage {
  /** A rule read for one subject, in both readings. */
  record Read(String on, Rule rule, Truth open, Truth closed) {}

  private final World world;
  private final Reading open;
  private final Reading closed;
  private final List<Object> facts;
  private final List<Read> readings = new ArrayList<>();
  private Set<String> exceeding;

  /** Creates a stage. Drools gets {@code facts}: the world and the subjects of the rules. */
  Stage(World world, List<Object> facts) {
    this(new FactsRead(world), facts);
  }

  /** Creates a stage on facts that other stages read as well. */
  Stage(FactsRead read, List<Object> facts) {
    this.world = read.world();
    this.open = read.open();
    this.closed = read.closed();
    this.facts = List.copyOf(facts);
  }

  /** Reads the rules on one subject: an indicator or a group. */
  Verdict read(String on, List<Rule> rules, Bindings bindings) {
    List<RuleReading> read = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      Truth holds = open.read(rule, bindings);
      Truth holdsClosed = open.readAlike() ? holds : closed.read(rule, bindings);
      readings.add(new Read(on, rule, holds, holdsClosed));
      read.add(new RuleReading(rule, holds));
    }
    return Verdict.of(read);
  }

  /** Leaves out the rules that are too much work for the referee, and says which they are. */
  Set<String> leaveExceeding() {
    if (exceeding == null) {
      exceeding =
          RefereeBudget.isAmple(facts.size())
              ? Set.of()
              : RefereeBudget.exceeded(world, readings.stream().map(Read::rule).toList());
      readings.removeIf(read -> exceeding.contains(read.rule().name()));
    }
    return exceeding;
  }

  List<Object> facts() {
    return facts;
  }

  List<Read> readings() {
    return readings;
  }
}
