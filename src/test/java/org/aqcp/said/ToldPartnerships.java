package org.aqcp.said;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

  /** How often each is told of, with other facts of others. */
  private static final int TIMES = 2;

  private final Random random = new Random(17);
  private final List<Partnership> whole;

  private ToldPartnerships(List<Partnership> whole) {
    this.whole = whole;
  }

  /** Each is tailored to one rule, so its other sections are short: they get facts of others. */
  static List<Told> of(String level, int number) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    List<Partnership> whole = LongStream.range(0, number).mapToObj(generator::whole).toList();
    ToldPartnerships told = new ToldPartnerships(whole);
    return IntStream.range(0, TIMES * number)
        .mapToObj(i -> new Told(told.mixed(whole.get(i % number))))
        .toList();
  }

  private Partnership mixed(Partnership base) {
    Map<SectionType, List<Fact>> facts = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      facts.put(type, ValidFacts.each(mixed(type, base)));
    }
    Set<String> partners = ValidFacts.names(facts.get(SectionType.PARTNERS));
    Partnership mixed = base;
    for (SectionType type : SectionType.values()) {
      List<Fact> valid =
          facts.get(type).stream().map(fact -> ValidFacts.naming(partners, fact)).toList();
      mixed = mixed.with(type, Section.complete(valid));
    }
    return mixed;
  }

  private List<Fact> mixed(SectionType type, Partnership base) {
    List<Fact> mixed = new ArrayList<>();
    if (random.nextBoolean()) {
      mixed.addAll(base.section(type).facts());
    }
    for (int left = random.nextInt(MOST_MIXED + 1); left > 0; left--) {
      mixed.addAll(whole.get(random.nextInt(whole.size())).section(type).facts());
    }
    return mixed;
  }
}
