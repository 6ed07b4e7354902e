package org.aqcp.bench.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aqcp.bench.kit.Item;
import org.aqcp.bench.kit.NeutralCondition;
import org.aqcp.bench.kit.NeutralRule;
import org.aqcp.bench.kit.NeutralTest;
import org.aqcp.bench.kit.Service;

/** Random rules of four conditions, and random items of which some fulfil each. */
final class RandomNeutral {
  private static final List<String> STATES =
      List.of("Minnesota", "Ohio", "Oregon", "Texas", "Maine", "Iowa");
  private static final List<String> SECTORS =
      List.of("health", "construction", "retail", "energy", "finance");
  private static final List<String> KINDS =
      List.of("navigation", "tutoring", "child-care", "transport", "counselling", "placement");

  private final Random random;

  RandomNeutral(long seed) {
    this.random = new Random(seed);
  }

  NeutralRule rule(String name) {
    return new NeutralRule(
        name,
        List.of(
            new NeutralCondition.OnItem(List.of(number())),
            new NeutralCondition.OnItem(List.of(number(), word())),
            new NeutralCondition.OnServices(
                1 + random.nextInt(3), List.of(kind(), random.nextBoolean() ? load() : served())),
            last()));
  }

  private NeutralCondition last() {
    return switch (random.nextInt(3)) {
      case 0 -> new NeutralCondition.OnItem(List.of(word()));
      case 1 -> new NeutralCondition.OnItem(List.of(test("state", "!=", one(STATES))));
      default ->
          new NeutralCondition.OnServices(
              1, List.of(test("months", ">=", 6 + random.nextInt(12)), served()));
    };
  }

  /** Mostly true, so that rules of four conditions fire now and then. */
  private NeutralTest number() {
    boolean least = random.nextBoolean();
    String operator = least ? ">=" : "<=";
    int share = least ? random.nextInt(40) : 60 + random.nextInt(40);
    return switch (random.nextInt(4)) {
      case 0 -> test("fte", operator, share);
      case 1 -> test("wage", operator, 20_000 + 200 * share);
      case 2 -> test("months", operator, 36 * share / 100);
      default -> test("percent", operator, share);
    };
  }

  private NeutralTest word() {
    return switch (random.nextInt(3)) {
      case 0 -> test("sectors", "contains", one(SECTORS));
      case 1 -> test("state", "in", some(STATES, 3));
      default -> test("state", "==", one(STATES));
    };
  }

  private NeutralTest kind() {
    return random.nextInt(4) == 0
        ? test("kind", "==", one(KINDS))
        : test("kind", "in", some(KINDS, 3));
  }

  private NeutralTest load() {
    return test("load", "<=", 80 + random.nextInt(120));
  }

  private NeutralTest served() {
    return test("served", ">=", random.nextInt(60));
  }

  Item item(String id) {
    List<Service> services = new ArrayList<>();
    for (int left = 4 + random.nextInt(5); left > 0; left--) {
      services.add(
          new Service(
              one(KINDS), 20 + random.nextInt(180), random.nextInt(101), random.nextInt(25)));
    }
    return new Item(
        id,
        one(STATES),
        some(SECTORS, 1 + random.nextInt(3)),
        random.nextInt(101),
        20_000 + random.nextInt(20_000),
        random.nextInt(37),
        random.nextInt(101),
        services);
  }

  private static NeutralTest test(String field, String operator, Object value) {
    return new NeutralTest(field, operator, value);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<String> some(List<String> of, int number) {
    List<String> all = new ArrayList<>(of);
    Collections.shuffle(all, random);
    return List.copyOf(all.subList(0, number));
  }
}
