package org.aqcp.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.shipped.Shipped;

/** Random partnerships that report everything, with sections from each other. */
final class ToldPartnerships {
  private static final int MOST_MIXED = 4;

  private final PartnershipGenerator generator;
  private final Random random = new Random(17);
  private final List<Partnership> whole = new ArrayList<>();

  ToldPartnerships(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
  }

  PartnershipGenerator generator() {
    return generator;
  }

  /** Each is tailored to one rule, so its other sections are short: they get facts of others. */
  List<Told> some(int number) {
    for (int seed = 0; seed < number; seed++) {
      whole.add(generator.whole(seed));
    }
    return whole.stream().map(this::mixed).map(Told::new).toList();
  }

  private Partnership mixed(Partnership base) {
    Partnership mixed = base;
    for (SectionType type : SectionType.values()) {
      List<Fact> facts = new ArrayList<>();
      for (int left = random.nextInt(MOST_MIXED + 1); left > 0; left--) {
        facts.addAll(whole.get(random.nextInt(whole.size())).section(type).facts());
      }
      mixed = mixed.with(type, facts.isEmpty() ? base.section(type) : Section.complete(facts));
    }
    return mixed;
  }
}
