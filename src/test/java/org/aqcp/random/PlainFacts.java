package org.aqcp.random;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.Agreement;
import org.aqcp.partnership.Employer;
import org.aqcp.partnership.ExitPoint;
import org.aqcp.partnership.Fact;
import org.aqcp.partnership.LaborMarketStudy;
import org.aqcp.partnership.Outcome;
import org.aqcp.partnership.Partner;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.Pathway;
import org.aqcp.partnership.Policy;
import org.aqcp.partnership.SectionType;

/**
 * A partnership that reports everything, and what the words of rules mean on it in plain Java. It
 * is written from the English, and knows nothing of how rules are read.
 */
record PlainFacts(Partnership partnership, Indicator indicator) {
  private static final Set<String> SAY = Set.of("lead", "decide", "co-design");

  <T extends Fact> Stream<T> all(Class<T> kind) {
    SectionType type = SectionType.listing(kind).orElseThrow();
    return partnership.section(type).facts().stream().map(kind::cast);
  }

  int threshold(String name) {
    return indicator.threshold(name);
  }

  boolean within(LocalDate day, String years) {
    return !day.isBefore(partnership.asOf().minusYears(threshold(years)));
  }

  /** Units of one organisation are one. */
  long differentOrganisations(Collection<String> names) {
    return all(Partner.class)
        .filter(partner -> names.contains(partner.organisation()))
        .map(Partner::parentOrganisation)
        .distinct()
        .count();
  }

  Stream<Agreement> recentMemoranda() {
    return all(Agreement.class)
        .filter(agreement -> agreement.kind().equals("mou"))
        .filter(agreement -> within(agreement.date(), "agreement-years"));
  }

  long signers(Stream<Agreement> agreements) {
    return differentOrganisations(
        agreements
            .flatMap(agreement -> agreement.signatories().stream())
            .map(signatory -> signatory.organisation())
            .collect(Collectors.toSet()));
  }

  boolean aPartner(String type) {
    return all(Partner.class).anyMatch(partner -> partner.type().equals(type));
  }

  boolean aPartnerWithASay(String type) {
    return all(Partner.class)
        .filter(partner -> partner.type().equals(type))
        .anyMatch(partner -> partner.roles().stream().anyMatch(SAY::contains));
  }

  Stream<Employer> employersOfTargetSectors() {
    return all(Employer.class)
        .filter(employer -> partnership.targetSectors().contains(employer.sector()));
  }

  long employersWithASay() {
    return employersOfTargetSectors()
        .filter(employer -> employer.roles().stream().anyMatch(SAY::contains))
        .count();
  }

  /** Occupations were studied, and none of them is unionised. */
  boolean noUnionisedOccupation() {
    List<LaborMarketStudy> studies = all(LaborMarketStudy.class).toList();
    return studies.stream().anyMatch(study -> !study.occupations().isEmpty())
        && studies.stream()
            .flatMap(study -> study.occupations().stream())
            .noneMatch(occupation -> occupation.unionised());
  }

  boolean policyInForce(String topic) {
    return all(Policy.class)
        .anyMatch(policy -> policy.topic().equals(topic) && policy.status().equals("in-force"));
  }

  long traits() {
    return all(Outcome.class)
        .map(Outcome::subgroup)
        .filter(trait -> !trait.equals("all"))
        .distinct()
        .count();
  }

  List<ExitPoint> exitPoints() {
    return all(Pathway.class).flatMap(pathway -> pathway.exitPoints().stream()).toList();
  }

  /** Of nothing, no share is reached but that of none. */
  boolean atLeast(String percent, Stream<ExitPoint> some) {
    long all = exitPoints().size();
    return some.count() * 100 >= threshold(percent) * all && (all > 0 || threshold(percent) == 0);
  }

  boolean mostExitPointsLeadOn() {
    return atLeast(
        "stacking-percent", exitPoints().stream().filter(e -> !e.stacksInto().equals("none")));
  }

  /** There is a pathway, and each has so many. */
  boolean everyPathway(Predicate<Pathway> has) {
    List<Pathway> pathways = all(Pathway.class).toList();
    return !pathways.isEmpty() && pathways.stream().allMatch(has);
  }
}
