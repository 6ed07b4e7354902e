package org.aqcp.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.EmptyPartnership;

/**
 * Generates random partnerships, each from its own seed. Each is tailored to one of several rules:
 * it has more facts of the kinds that the rule reads, and values near those that the rule compares
 * them with, so that every rule holds for some partnerships.
 */
public final class PartnershipGenerator {
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2014, 6, 30),
          LocalDate.of(2012, 2, 29),
          LocalDate.of(2013, 3, 1),
          LocalDate.of(2014, 3, 31));
  private static final List<Double> REPORTED = List.of(1.0, 1.0, 0.95, 0.7);
  private static final List<Double> SUCCESS = List.of(0.4, 0.8, 0.95, 1.0);

  private final String level;
  private final List<Focus> rules;

  public PartnershipGenerator(String level, List<Focus> rules) {
    this.level = level;
    this.rules = List.copyOf(rules);
  }

  /** A partnership of which more or less is reported. */
  public Partnership partnership(long seed) {
    Random random = random(seed);
    return partnership(random, one(REPORTED, random), one(REPORTED, random));
  }

  /** A partnership that leaves nothing unreported. */
  public Partnership whole(long seed) {
    return partnership(random(seed), 1, 1);
  }

  private Partnership partnership(Random random, double values, double sections) {
    Focus focus = one(rules, random);
    double success = one(SUCCESS, random);
    Partnership bare = bare(one(DAYS, random));
    Partnership own = facts(random, focus, bare, success, values).completed(bare);
    RandomFacts facts = facts(random, focus, own, success, values);
    return with(own, new RandomSections(random, facts, focus.wishes(own), sections).all());
  }

  /**
   * The same partnership with more of it reported.
   *
   * @param share how much of what was unreported is reported now; 1 leaves nothing
   */
  public Partnership completed(Partnership partnership, double share, long seed) {
    Random random = random(seed);
    Focus focus = one(rules, random);
    RandomFacts facts = facts(random, focus, partnership, one(SUCCESS, random), share);
    Wishes wishes = focus.wishes(partnership);
    RandomSections sections = new RandomSections(random, facts, wishes, share);
    return with(facts.completed(partnership), sections.completed(partnership.sections()));
  }

  private static RandomFacts facts(
      Random random, Focus focus, Partnership partnership, double success, double reported) {
    Values values = new Values(random, partnership.asOf().first(), success);
    return new RandomFacts(random, values, focus.wishes(partnership), reported);
  }

  private Partnership bare(LocalDate asOf) {
    return EmptyPartnership.partnership(level, asOf);
  }

  private static Partnership with(Partnership partnership, Map<SectionType, Section> sections) {
    return RandomRecords.make(
        Partnership.class,
        component ->
            component.getType() == Map.class
                ? sections
                : RandomRecords.value(partnership, component));
  }

  /** Neighbouring seeds would begin alike. */
  private static Random random(long seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
