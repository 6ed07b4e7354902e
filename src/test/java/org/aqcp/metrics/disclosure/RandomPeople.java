package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** People from a seed, with what tables count of them. */
final class RandomPeople {
  /** One person. */
  record Person(
      Map<String, Set<String>> values,
      Set<Integer> quarters,
      boolean outcome,
      boolean excluded,
      boolean missing,
      int arrives) {}

  private final Random random;
  private final RandomShape shape;

  RandomPeople(Random random, RandomShape shape) {
    this.random = random;
    this.shape = shape;
  }

  List<Person> some() {
    int size = 20 + (int) Math.pow(10, 1 + 1.8 * random.nextDouble());
    double success = random.nextDouble();
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      people.add(one(success));
    }
    return people;
  }

  private Person one(double success) {
    Map<String, Set<String>> values = new TreeMap<>();
    shape
        .dimensions()
        .forEach(dimension -> values.put(dimension.name(), shape.values(dimension, random)));
    Set<Integer> quarters = new TreeSet<>(Set.of(random.nextInt(4)));
    while (!shape.once() && random.nextInt(3) == 0) {
      quarters.add(random.nextInt(4));
    }
    return new Person(
        values,
        quarters,
        random.nextDouble() < success,
        random.nextInt(12) == 0,
        random.nextInt(10) == 0,
        random.nextInt(15) == 0 ? 1 + random.nextInt(2) : 0);
  }
}
