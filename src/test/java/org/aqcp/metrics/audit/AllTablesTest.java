package org.aqcp.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.aqcp.metrics.disclosure.DisclosureControl;
import org.aqcp.metrics.disclosure.ProtectedRelease;
import org.aqcp.metrics.disclosure.SmallTables;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.linear.LinearPoint;
import org.aqcp.metrics.linear.LinearProgram;
import org.aqcp.metrics.release.CountPart;
import org.aqcp.metrics.release.CountedCell;
import org.aqcp.random.Amount;
import org.junit.jupiter.api.Test;

/** The bounds of the audit against all tables of whole numbers that there can be. */
class AllTablesTest {
  private static final int SEED = 11;
  private static final int LIMIT = 10;

  private int looked;
  private int tables;
  private int small;

  @Test
  void bounds_contain_what_counts_can_be_and_small_groups_may_be_large() {
    Random random = new Random(SEED);
    for (int i = 0; i < Amount.of(60); i++) {
      check(random.nextBoolean() ? rates(random) : crossed(random), i);
    }
    Amount.say(
        "%d publications from seed %d with %d tables, %d small groups",
        looked, SEED, tables, small);
    assertThat(looked).isGreaterThan(Amount.of(60) / 3);
    assertThat(small).isGreaterThan(20);
  }

  private void check(SmallTables counted, int number) {
    ProtectedRelease result = new DisclosureControl(List.of()).protect(counted.release());
    Knowledge knowledge = Knowledge.of(List.of(result.published()));
    AllTables all = new AllTables(knowledge, 60);
    if (!all.isComplete()) {
      return;
    }
    looked++;
    tables += (int) all.tables();
    assertContained(knowledge, all, number);
    assertHidden(counted, knowledge, all, number);
  }

  private static void assertContained(Knowledge knowledge, AllTables all, int number) {
    CountBounds bounds = CountBounds.of(knowledge);
    for (int i = 0; i < knowledge.counts().size(); i++) {
      assertThat(bounds.least(i))
          .as("%d: %s", number, knowledge.counts().get(i))
          .isLessThanOrEqualTo((double) all.least(i));
      assertThat(bounds.most(i))
          .as("%d: %s", number, knowledge.counts().get(i))
          .isGreaterThanOrEqualTo((double) all.most(i));
    }
    for (UnknownBlock block : UnknownBlock.of(knowledge, bounds)) {
      LinearProgram program = block.program();
      for (int i = 0; i < block.counts().size(); i++) {
        int count = block.counts().get(i);
        LinearPoint top = program.greatest(i, Double.POSITIVE_INFINITY);
        LinearPoint bottom = program.smallest(i, Double.NEGATIVE_INFINITY);
        assertThat(top.point().orElseThrow()[i]).isGreaterThan(all.most(count) - 1e-6);
        assertThat(bottom.point().orElseThrow()[i]).isLessThan(all.least(count) + 1e-6);
      }
    }
  }

  /** Somebody who tries all tables cannot tell that a group is small either. */
  private void assertHidden(SmallTables counted, Knowledge knowledge, AllTables all, int number) {
    for (CountedCell cell : counted.release().cells()) {
      for (CountPart part : cell.counts().keySet()) {
        int people = cell.counts().get(part);
        PeopleKey key = PeopleKey.of(counted.release().head(), cell.at(), part);
        int index = index(knowledge, key);
        PeopleCount count = knowledge.counts().get(index);
        if (people < LIMIT && !count.isKnown()) {
          small++;
          assertThat(all.most(index) - all.least(index))
              .as("%d: %s", number, count)
              .isGreaterThanOrEqualTo(LIMIT);
          assertThat(all.least(index)).isLessThan(LIMIT);
          assertThat(all.most(index)).isGreaterThanOrEqualTo(LIMIT);
        }
      }
    }
  }

  private static int index(Knowledge knowledge, PeopleKey key) {
    for (int i = 0; i < knowledge.counts().size(); i++) {
      if (knowledge.counts().get(i).key().filter(key::equals).isPresent()) {
        return i;
      }
    }
    throw new AssertionError(key);
  }

  private static SmallTables rates(Random random) {
    SmallTables tables = new SmallTables();
    int people = 0;
    int successes = 0;
    for (String sex : List.of("female", "male")) {
      int here = random.nextInt(28);
      int with = random.nextInt(here + 1);
      tables.rate("A1 PY2024 sex=" + sex, with, here);
      people += here;
      successes += with;
    }
    return tables.rate("A1 PY2024", successes, people);
  }

  private static SmallTables crossed(Random random) {
    SmallTables tables = new SmallTables();
    int[] rows = new int[2];
    int[] columns = new int[2];
    String[] sexes = {"female", "male"};
    String[] regions = {"north", "south"};
    for (int i = 0; i < 2; i++) {
      for (int k = 0; k < 2; k++) {
        int here = random.nextInt(24);
        tables.count(
            "C PY2024 sex=" + sexes[i] + ",region=" + regions[k], CountPart.DENOMINATOR, here);
        rows[i] += here;
        columns[k] += here;
      }
    }
    for (int i = 0; i < 2; i++) {
      tables.count("C PY2024 sex=" + sexes[i], CountPart.DENOMINATOR, rows[i]);
      tables.count("C PY2024 region=" + regions[i], CountPart.DENOMINATOR, columns[i]);
    }
    return tables.count("C PY2024", CountPart.DENOMINATOR, rows[0] + rows[1]);
  }
}
