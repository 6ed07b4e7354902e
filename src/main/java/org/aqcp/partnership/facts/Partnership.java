package org.aqcp.partnership.facts;

import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Act;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.Fixed;
import org.aqcp.input.record.Names;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.OwnName;
import org.aqcp.input.record.Percent;
import org.aqcp.input.record.Plausible;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.Required;
import org.aqcp.input.record.ToTheDay;

/**
 * The partners of a state or a region, and everything they report about their career pathway
 * system.
 *
 * @param sections every section, including unreported ones
 */
@About("A career pathway partnership and what it states about itself.")
public record Partnership(
    @OwnName
        @Required
        @About(value = "the partnership's name", example = "Lakeside Career Pathways")
        @Question("What is the partnership called?")
        String name,
    @Required
        @About(value = "the level that it works at", example = "state")
        @Question("At what level does the partnership work?")
        String level,
    @About(value = "the state, by name", example = "Minnesota")
        @Question("Which state is the partnership in?")
        String state,
    @Fixed
        @About(
            value = "whether the state has definitions of pathway, program and system",
            example = "yes")
        @Question("Has the state defined career pathway, pathway program and pathway system?")
        Boolean stateDefinitions,
    @About(value = "the region or labor market area", example = "Lakeside County")
        @Question("Which region or labor market area does the partnership serve?")
        String region,
    @Required
        @ToTheDay
        @About(value = "the date that it describes; ages count from it", example = "2014-06-30")
        @Question("What date do these answers describe?")
        Day asOf,
    @OwnName("sector")
        @Fixed
        @About(value = "the sectors that it works for", example = "[health care, manufacturing]")
        @Question("Which industry sectors does the partnership target?")
        List<String> targetSectors,
    @OrNone
        @Act("say whom the partnership is meant for")
        @About(value = "whom it is meant for, or none", example = "adults without a credential")
        @Question("Who is the partnership meant to serve?")
        String targetPopulation,
    @Percent
        @Act("bring the share of participants who belong to the target population to {value} %")
        @About(
            value = "the share of participants who belong to the target population",
            example = "70")
        @Question("What percentage of participants belong to the target population?")
        Integer targetPopulationPercent,
    @Names(value = "partner", loose = true)
        @OrNone
        @Act("choose a convener")
        @About(value = "who convenes it, or none", example = "Lakeside Workforce Board")
        @Question("Who convenes the partnership?")
        String convener,
    @Plausible(least = 10, most = 2_000)
        @Act("give the convener's staff {value} % of a full-time post")
        @About(
            value = "staff of the convener for the partnership, in percent of one full-time post",
            example = "50")
        @Question(
            "How much staff time does the convener give the partnership, in percent of one"
                + " full-time position?")
        Integer ftePercent,
    @Fixed
        @Wage
        @About(
            value = "what it costs to support oneself in the area, in dollars a year",
            example = "26000")
        @Question("How much does it take to support oneself in the area, in dollars a year?")
        Integer selfSufficiencyWage,
    @Plausible(most = 120)
        @Act("secure the core budget for {value} months")
        @About(
            value = "months from the as-of date for which the core budget is secured",
            example = "18")
        @Question("For how many months from the as-of date is the core budget secured?")
        Integer monthsSecured,
    @Fixed
        @About(
            value =
                "whether others may be shown what it reports, as one of their peers; no leaves it"
                    + " out of `peers`, and yes is the same as saying nothing",
            example = "yes")
        @Question("May other partnerships see how this one meets the indicators?")
        Boolean share,
    @About(value = "the source of this information", example = "annual report 2013, p. 4")
        @Question(Question.SOURCE)
        String source,
    Map<SectionType, Section> sections,
    Place place)
    implements Fact {
  public Partnership {
    sections = AllSections.of(sections);
  }

  /** The date that many years before the as-of date. */
  public Day yearsAgo(int years) {
    return Day.of(asOf.first().minusYears(years));
  }

  /** The date that many months before the as-of date. */
  public Day monthsAgo(int months) {
    return Day.of(asOf.first().minusMonths(months));
  }

  /** The date that many months after the as-of date. */
  public Day monthsAhead(int months) {
    return Day.of(asOf.first().plusMonths(months));
  }

  /** Whether nobody else may be shown it as a peer. */
  public boolean keepsToItself() {
    return Boolean.FALSE.equals(share);
  }

  public Section section(SectionType type) {
    return sections.get(type);
  }

  /** A copy with one section replaced. */
  public Partnership with(SectionType type, Section section) {
    return new Partnership(
        name,
        level,
        state,
        stateDefinitions,
        region,
        asOf,
        targetSectors,
        targetPopulation,
        targetPopulationPercent,
        convener,
        ftePercent,
        selfSufficiencyWage,
        monthsSecured,
        share,
        source,
        AllSections.of(sections).with(type, section),
        place);
  }
}
