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
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete, with conditions in Java. */
final class Evrete implements Engine {
  private final KnowledgeService service = new KnowledgeService();
  private final List<String> fired = new ArrayList<>();
  private Knowledge knowledge = service.newKnowledge();
  private List<Item> items = List.of();

  public static void main(String[] arguments) throws IOException {
    Evrete engine = new Evrete();
    Serving.serve(engine, Path.of(arguments[0]));
    // its threads would keep the process
    engine.service.shutdown();
  }

  @Override
  public void readRules(Path workload) throws IOException {
    RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
    for (NeutralRule rule : NeutralRule.read(workload)) {
      LhsBuilder<Knowledge> when = rules.newRule(rule.name()).forEach("$item", Item.class);
      for (NeutralCondition condition : rule.when()) {
        Predicate<Item> holds = condition.asJava();
        Predicate<Object[]> test = values -> holds.test((Item) values[0]);
        when = when.where(test, "$item");
      }
      rules = when.execute(context -> fired.add(rule.name()));
    }
    knowledge = rules.build();
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
    fired.clear();
    StatelessSession session = knowledge.newStatelessSession();
    session.insert(items.get(item));
    session.fire();
    return fired;
  }
}
