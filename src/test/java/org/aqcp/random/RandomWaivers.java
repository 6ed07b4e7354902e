package org.aqcp.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Waiver;

/** Waivers of some indicators, some of which have expired. */
public final class RandomWaivers {
  private RandomWaivers() {}

  /** A partnership with other waivers, of about one in {@code of} indicators. */
  public static Partnership in(Partnership one, List<Indicator> indicators, int of, Random random) {
    List<Fact> waivers = new ArrayList<>();
    for (Indicator indicator : indicators) {
      while (random.nextInt(of) == 0) {
        waivers.add(waiver(indicator.id(), one.asOf().first().plusDays(random.nextInt(5) - 2)));
      }
    }
    return one.with(SectionType.WAIVERS, Section.complete(waivers));
  }

  public static Waiver waiver(String indicator, LocalDate expires) {
    return new Waiver(
        indicator,
        "a reason",
        "State Board",
        null,
        Day.of(expires),
        null,
        null,
        null,
        Place.NOWHERE);
  }
}
