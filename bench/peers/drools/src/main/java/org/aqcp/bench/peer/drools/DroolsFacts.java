package org.aqcp.bench.peer.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.bench.kit.Item;

/** The facts of a workload as Drools takes them, item by item. */
interface DroolsFacts {
  DroolsFacts NONE = new Neutral(List.of());

  /** Of the neutral workload if it has one, else of the shipped framework. */
  static DroolsFacts of(Path workload) throws IOException {
    return Files.exists(workload.resolve(Item.FILE))
        ? new Neutral(Item.read(workload))
        : ShippedFacts.read(workload);
  }

  List<String> items();

  /** The facts of an item. */
  List<Object> of(int item);

  /** The name of the rules that an item is held against. */
  String rules(int item);

  /** Items with their services. */
  record Neutral(List<Item> all) implements DroolsFacts {
    @Override
    public List<String> items() {
      return all.stream().map(Item::id).toList();
    }

    @Override
    public List<Object> of(int item) {
      List<Object> facts = new ArrayList<>(all.get(item).services());
      facts.add(all.get(item));
      return facts;
    }

    @Override
    public String rules(int item) {
      return "neutral";
    }
  }
}
