package org.aqcp.bench.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a neutral rule asks for. */
public sealed interface NeutralCondition {
  /** One of these tests holds for the item. */
  record OnItem(List<NeutralTest> any) implements NeutralCondition {
    public OnItem {
      any = List.copyOf(any);
    }

    @Override
    public Predicate<Item> asJava() {
      return any.stream()
          .map(NeutralTest::onItem)
          .reduce(Predicate::or)
          .orElseThrow(IllegalStateException::new);
    }
  }

  /** All of these tests hold for so many of the item's services. */
  record OnServices(int atLeast, List<NeutralTest> all) implements NeutralCondition {
    public OnServices {
      all = List.copyOf(all);
    }

    @Override
    public Predicate<Item> asJava() {
      Predicate<Service> fits =
          all.stream()
              .map(NeutralTest::onService)
              .reduce(Predicate::and)
              .orElseThrow(IllegalStateException::new);
      return item -> {
        int fitting = 0;
        for (Service service : item.services()) {
          fitting += fits.test(service) ? 1 : 0;
        }
        return fitting >= atLeast;
      };
    }
  }

  /** For engines whose conditions are Java. */
  Predicate<Item> asJava();

  /** From its JSON. */
  static NeutralCondition of(Map<String, Object> json) {
    if (json.containsKey("any")) {
      return new OnItem(NeutralTest.all(json.get("any")));
    }
    return new OnServices((int) json.get("atLeast"), NeutralTest.all(json.get("all")));
  }
}
