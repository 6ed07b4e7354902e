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
 * Rules read on one floor of the framework (indicators, criteria or the whole), and what the
 * referee needs to hold the readings against Drools.
 */
final class Stage {
  /** A rule read for one subject, in both ways. */
  record Read(String on, Rule rule, Truth open, Truth closed) {}

  private final World world;
  private final Reading open;
  private final Reading closed;
  private final List<Object> facts;
  private final List<Read> readings = new ArrayList<>();

  /**
   * A floor on which nothing is read yet.
   *
   * @param facts what Drools is to be given: the facts of the world and the subjects of the rules
   */
  Stage(World world, List<Object> facts) {
    this.world = world;
    this.open = Reading.open(world);
    this.closed = Reading.closed(world);
    this.facts = List.copyOf(facts);
  }

  /** Reads the rules on one subject: an indicator or a group. */
  Verdict read(String on, List<Rule> rules, Bindings bindings) {
    List<RuleReading> read = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      Truth holds = open.read(rule, bindings);
      Truth reported = open.readAlike() ? holds : closed.read(rule, bindings);
      readings.add(new Read(on, rule, holds, reported));
      read.add(new RuleReading(rule, holds));
    }
    return Verdict.of(read);
  }

  /** Leaves out the rules that are too much work for the referee, and says which they are. */
  Set<String> leaveExceeding() {
    if (RefereeBudget.isAmple(facts.size())) {
      return Set.of();
    }
    Set<String> exceeding =
        RefereeBudget.exceeded(world, readings.stream().map(Read::rule).toList());
    readings.removeIf(read -> exceeding.contains(read.rule().name()));
    return exceeding;
  }

  List<Object> facts() {
    return facts;
  }

  List<Read> readings() {
    return readings;
  }
}
