package org.aqcp.said;

import java.util.List;
import java.util.function.Predicate;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Document;
import org.aqcp.partnership.facts.EntryPoint;
import org.aqcp.partnership.facts.ExitPoint;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.LaborMarketStudy;
import org.aqcp.partnership.facts.Occupation;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Step;

/** What a partnership that reports everything tells of itself. */
record Told(Partnership own) {
  <T extends Fact> Those<T> all(Class<T> kind) {
    SectionType type = SectionType.listing(kind).orElseThrow();
    return new Those<>(own.section(type).facts().stream().map(kind::cast).toList());
  }

  Those<Document> documents(String... kinds) {
    return all(Document.class).that(document -> in(document.kind(), kinds));
  }

  /** Those of some kinds, and memoranda that contain one. */
  Those<Agreement> agreements(String... kinds) {
    return all(Agreement.class)
        .that(a -> in(a.kind(), kinds) || (in(a.kind(), "mou") && any(a.covers(), kinds)));
  }

  Those<Agreement> memoranda() {
    return all(Agreement.class).that(agreement -> in(agreement.kind(), "mou"));
  }

  Those<Step> steps() {
    return all(Pathway.class).each(Pathway::steps);
  }

  Those<EntryPoint> entryPoints() {
    return all(Pathway.class).each(Pathway::entryPoints);
  }

  Those<ExitPoint> exitPoints() {
    return all(Pathway.class).each(Pathway::exitPoints);
  }

  Those<Occupation> occupations() {
    return all(LaborMarketStudy.class).each(LaborMarketStudy::occupations);
  }

  /** The partners that are named. */
  Those<Partner> partners(List<String> named) {
    return all(Partner.class).that(partner -> named.contains(partner.organisation()));
  }

  /** How many organizations stand behind partners of these names: units of one count once. */
  long organisations(Those<String> named) {
    return partners(named.all()).different(Partner::parentOrganisation);
  }

  boolean isPartner(String name, Predicate<Partner> passes) {
    return partners(List.of(name)).some(passes);
  }

  boolean targeted(String sector) {
    return own.targetSectors().contains(sector);
  }

  /** Whether a day is at most that many months ago. */
  boolean inLast(int months, Day day) {
    return !day.first().isBefore(own.asOf().first().minusMonths(months));
  }

  /** Whether a day is at least that many months ago. */
  boolean atLeastAgo(int months, Day day) {
    return !day.first().isAfter(own.asOf().first().minusMonths(months));
  }

  /** Whether a day has not passed, and comes in at most that many months. */
  boolean inNext(int months, Day day) {
    return !isPast(day) && !day.first().isAfter(own.asOf().first().plusMonths(months));
  }

  boolean isPast(Day day) {
    return day.first().isBefore(own.asOf().first());
  }

  static boolean in(String word, String... words) {
    return List.of(words).contains(word);
  }

  static boolean any(List<String> list, String... words) {
    return list.stream().anyMatch(List.of(words)::contains);
  }

  static boolean all(List<String> list, String... words) {
    return list.containsAll(List.of(words));
  }

  static boolean only(List<String> list, String word) {
    return !list.isEmpty() && list.stream().allMatch(word::equals);
  }

  static boolean isNone(String name) {
    return name.equals("none");
  }

  static boolean isNamed(String name) {
    return !isNone(name);
  }

  static boolean hasSay(List<String> roles) {
    return any(roles, "lead", "decide", "co-design");
  }
}
