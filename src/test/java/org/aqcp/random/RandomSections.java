package org.aqcp.random;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Generates random sections of a partnership, and completes open ones. */
final class RandomSections {
  private final Random random;
  private final RandomFacts facts;
  private final Wishes wishes;
  private final double reported;

  /**
   * Sections for one partnership.
   *
   * @param reported the chance for each section to be reported, and to be complete
   */
  RandomSections(Random random, RandomFacts facts, Wishes wishes, double reported) {
    this.random = random;
    this.facts = facts;
    this.wishes = wishes;
    this.reported = reported;
  }

  Map<SectionType, Section> all() {
    Map<SectionType, Section> all = new EnumMap<>(SectionType.class);
    for (SectionType type : SectionType.values()) {
      all.put(type, section(type));
    }
    return all;
  }

  private Section section(SectionType type) {
    if (random.nextDouble() >= reported) {
      return Section.UNREPORTED;
    }
    int most = wishes.of(type.of()).isEmpty() ? 2 : 10;
    List<Fact> some = some(type, random.nextInt(most + 1));
    return new Section(some, random.nextDouble() < reported, true);
  }

  private List<Fact> some(SectionType type, int number) {
    List<Fact> some = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      some.add(facts.fact(type.of()));
    }
    return some;
  }

  /** The same sections, open ones with up to two more facts and now complete, or still open. */
  Map<SectionType, Section> completed(Map<SectionType, Section> sections) {
    Map<SectionType, Section> all = new EnumMap<>(SectionType.class);
    sections.forEach((type, section) -> all.put(type, completed(type, section)));
    return all;
  }

  private Section completed(SectionType type, Section section) {
    List<Fact> all = new ArrayList<>();
    section.facts().forEach(fact -> all.add(facts.completed(fact)));
    if (!section.open()) {
      return new Section(all, section.complete(), true);
    }
    boolean now = random.nextDouble() < reported;
    all.addAll(some(type, now ? random.nextInt(3) : 0));
    boolean open = random.nextDouble() >= reported;
    return new Section(all, !open, section.reported() || now || !open);
  }
}
