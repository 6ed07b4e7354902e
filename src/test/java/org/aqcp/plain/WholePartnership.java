package org.aqcp.plain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Document;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.LaborMarketStudy;
import org.aqcp.partnership.facts.Occupation;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Policy;
import org.aqcp.partnership.facts.SectionType;

/**
 * A partnership that reports everything, and what several indicators ask of it.
 *
 * @param own what it reports of itself
 */
public record WholePartnership(Partnership own) {
  /** The word for what there is not. */
  static final String NONE = "none";

  private static final Set<String> SAY = Set.of("lead", "decide", "co-design");

  <T extends Fact> List<T> all(Class<T> kind) {
    SectionType type = SectionType.listing(kind).orElseThrow();
    return own.section(type).facts().stream().map(kind::cast).toList();
  }

  <T extends Fact> boolean has(Class<T> kind, Predicate<T> passes) {
    return count(kind, passes) > 0;
  }

  <T extends Fact> long count(Class<T> kind, Predicate<T> passes) {
    return all(kind).stream().filter(passes).count();
  }

  /** Every one, of at least one. */
  <T extends Fact> boolean every(Class<T> kind, Predicate<T> passes) {
    return !all(kind).isEmpty() && count(kind, passes) == all(kind).size();
  }

  boolean hasPartner(String... types) {
    return has(Partner.class, partner -> Set.of(types).contains(partner.type()));
  }

  boolean hasDocument(String kind) {
    return documents(kind).findAny().isPresent();
  }

  /** A document dated at most that many months ago. */
  boolean hasRecent(String kind, int months) {
    return documents(kind).anyMatch(document -> within(months, document.date()));
  }

  Stream<Document> documents(String kind) {
    return all(Document.class).stream().filter(document -> document.kind().equals(kind));
  }

  /** A policy in force, on one of some topics. */
  boolean hasPolicy(String... topics) {
    return has(Policy.class, policy -> inForce(policy, topics));
  }

  static boolean inForce(Policy policy, String... topics) {
    return policy.status().equals("in-force") && Set.of(topics).contains(policy.topic());
  }

  /** Whether a day is at most that many months before the as-of date. */
  boolean within(int months, Day day) {
    return !day.first().isBefore(own.asOf().first().minusMonths(months));
  }

  /** Whether a day is less than that many months after the as-of date, or before it. */
  boolean endsWithin(int months, Day day) {
    return day.first().isBefore(own.asOf().first().plusMonths(months));
  }

  /** How many organizations stand behind partners of these names: units of one count once. */
  int organisations(Stream<String> names) {
    Set<String> named = names.collect(Collectors.toSet());
    return (int)
        all(Partner.class).stream()
            .filter(partner -> named.contains(partner.organisation()))
            .map(Partner::parentOrganisation)
            .distinct()
            .count();
  }

  /** Whether a partner of one of some types is among these names. */
  boolean among(List<String> names, String... types) {
    return has(
        Partner.class,
        partner ->
            names.contains(partner.organisation()) && Set.of(types).contains(partner.type()));
  }

  static boolean hasSay(List<String> roles) {
    return roles.stream().anyMatch(SAY::contains);
  }

  List<Occupation> occupations() {
    return all(LaborMarketStudy.class).stream().flatMap(s -> s.occupations().stream()).toList();
  }

  /** Whether the occupations show that no union has to be asked. */
  boolean noneIsUnionised() {
    return !occupations().isEmpty() && occupations().stream().noneMatch(Occupation::unionised);
  }

  /** Whether that share of several passes; no share of none does. */
  static <T> boolean percent(int percent, Collection<T> of, Predicate<T> passes) {
    return !of.isEmpty() && 100 * of.stream().filter(passes).count() >= (long) percent * of.size();
  }

  static <T> int different(Stream<T> all) {
    return (int) all.distinct().count();
  }
}
