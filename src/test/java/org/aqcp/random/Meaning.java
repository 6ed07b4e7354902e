package org.aqcp.random;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.framework.Indicator;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.LaborMarketStudy;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Signatory;
import org.aqcp.shipped.Shipped;

/**
 * The meaning of a rule's English sentences, in plain Java for fully reported partnerships.
 *
 * @param rule the rule's name
 * @param holds written from the sentences alone, not from what the vocabulary makes of them
 */
record Meaning(String rule, Predicate<Partnership> holds) {
  /** The indicator that the rule is on. */
  Indicator indicator() {
    return indicator(rule.substring(0, rule.indexOf(' ')));
  }

  static int threshold(String indicator, String name) {
    return indicator(indicator).threshold(name);
  }

  private static Indicator indicator(String id) {
    return Shipped.VERSION.indicator(id).orElseThrow();
  }

  static <T extends Fact> Stream<T> all(Partnership partnership, Class<T> kind) {
    SectionType type = SectionType.listing(kind).orElseThrow();
    return partnership.section(type).facts().stream().map(kind::cast);
  }

  static <T> boolean every(List<T> all, Predicate<T> passes) {
    return !all.isEmpty() && all.stream().allMatch(passes);
  }

  static <T> boolean atLeastPercent(int percent, List<T> of, Predicate<T> yes) {
    long count = of.stream().filter(yes).count();
    return !of.isEmpty() && 100 * count >= (long) percent * of.size();
  }

  /** Days to come are no matter here: no file may report one. */
  static boolean within(int years, Day date, Partnership partnership) {
    return !date.isBefore(partnership.yearsAgo(years));
  }

  /** Those that run until a day that has not passed, or are recent where there is no such day. */
  static List<Agreement> mousInEffect(Partnership partnership, int years) {
    return all(partnership, Agreement.class)
        .filter(agreement -> agreement.kind().equals("mou"))
        .filter(
            agreement ->
                !agreement.endDate().isBefore(partnership.asOf())
                    || (agreement.openEnded() && within(years, agreement.date(), partnership)))
        .toList();
  }

  /** Signed by several organizations, and one of them by as many hands. */
  static boolean signedBy(int organisations, List<Agreement> agreements, Partnership partnership) {
    return organisationsBehind(agreements, partnership) >= organisations
        && agreements.stream().anyMatch(a -> a.signatories().size() >= organisations);
  }

  /** Of units of one organisation, the organisation. */
  static int organisationsBehind(List<Agreement> agreements, Partnership partnership) {
    Set<String> signed =
        agreements.stream()
            .flatMap(agreement -> agreement.signatories().stream())
            .map(Signatory::organisation)
            .collect(Collectors.toSet());
    return all(partnership, Partner.class)
        .filter(partner -> signed.contains(partner.organisation()))
        .map(Partner::parentOrganisation)
        .collect(Collectors.toSet())
        .size();
  }

  static boolean aStudyNamesAnOccupation(Partnership partnership) {
    return all(partnership, LaborMarketStudy.class).anyMatch(s -> !s.occupations().isEmpty());
  }
}
