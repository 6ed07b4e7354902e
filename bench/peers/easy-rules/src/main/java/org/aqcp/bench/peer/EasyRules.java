package org.aqcp.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.aqcp.bench.kit.Engine;
import org.aqcp.bench.kit.Item;
import org.aqcp.bench.kit.NeutralCondition;
import org.aqcp.bench.kit.NeutralRule;
import org.aqcp.bench.kit.Serving;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with conditions in Java. */
final class EasyRules implements Engine {
  private static final String ITEM = "item";
  private static final String FIRED = "fired";

  private final DefaultRulesEngine engine = new DefaultRulesEngine();
  private Rules rules = new Rules();
  private List<Item> items = List.of();

  public static void main(String[] arguments) throws IOException {
    Serving.serve(new EasyRules(), Path.of(arguments[0]));
  }

  @Override
  public void readRules(Path workload) throws IOException {
    rules = new Rules();
    for (NeutralRule rule : NeutralRule.read(workload)) {
      Predicate<Item> holds =
          rule.when().stream()
              .map(NeutralCondition::asJava)
              .reduce(Predicate::and)
              .orElseThrow(IllegalStateException::new);
      rules.register(
          new RuleBuilder()
              .name(rule.name())
              .when(facts -> holds.test(facts.get(ITEM)))
              .then(facts -> facts.<List<String>>get(FIRED).add(rule.name()))
              .build());
    }
  }

  @Override
  public void readFacts(Path workload) throws IOException {
    items = Item.read(workload);
  }

  @Override
  public List<String> items() {
    return items.stream().map(Item::id).toList();
  }

  @Override
  public List<String> fired(int item) {
    List<String> fired = new ArrayList<>();
    Facts facts = new Facts();
    facts.put(ITEM, items.get(item));
    facts.put(FIRED, fired);
    engine.fire(rules, facts);
    return fired;
  }
}
