package org.aqcp.random;

import static org.aqcp.random.Meaning.all;
import static org.aqcp.random.Meaning.atLeastPercent;
import static org.aqcp.random.Meaning.every;
import static org.aqcp.random.Meaning.threshold;

import java.util.List;
import java.util.Set;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.ExitPoint;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.LaborMarketStudy;
import org.aqcp.partnership.facts.Occupation;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Review;

/** The meanings of some local rules. */
final class LocalMeanings {
  private static final Set<String> FUNCTIONS =
      Set.of("education-and-training", "assessment", "support-services", "employment-services");
  private static final Set<String> BELOW_COLLEGE =
      Set.of("adult-education", "english-language", "high-school");

  static final List<Meaning> ALL =
      List.of(
          new Meaning(
              "L1.4 several organisations have signed an agreement in effect on all functions",
              LocalMeanings::signedOnAllFunctions),
          new Meaning(
              "L2.2 employers co-design and curricula are reviewed", LocalMeanings::coDesign),
          new Meaning(
              "L2.6 occupations lead on and several support those who start",
              LocalMeanings::leadOn),
          new Meaning(
              "L3.5 the core budget is spread over sources and secured", LocalMeanings::sustained),
          new Meaning(
              "L6.3 pathways have several entry points and people below college level can get on",
              LocalMeanings::letPeopleOn),
          new Meaning(
              "L6.4 pathways have several exit points that industry recognises and that lead on",
              LocalMeanings::letPeopleOff));

  private LocalMeanings() {}

  private static boolean signedOnAllFunctions(Partnership p) {
    List<Agreement> onAll =
        Meaning.mousInEffect(p, threshold("L1.4", "agreement-years")).stream()
            .filter(agreement -> agreement.assigns().containsAll(FUNCTIONS))
            .toList();
    return Meaning.signedBy(threshold("L1.4", "organisations"), onAll, p);
  }

  private static boolean coDesign(Partnership p) {
    long designing = 0;
    for (Employer employer : all(p, Employer.class).toList()) {
      if (employer.roles().contains("co-design") && p.targetSectors().contains(employer.sector())) {
        designing++;
      }
    }
    int years = threshold("L2.2", "review-years");
    return designing >= threshold("L2.2", "employers")
        && all(p, Review.class)
            .filter(review -> review.subject().equals("curriculum"))
            .anyMatch(review -> Meaning.within(years, review.date(), p));
  }

  private static boolean leadOn(Partnership p) {
    List<Occupation> occupations =
        all(p, LaborMarketStudy.class).flatMap(study -> study.occupations().stream()).toList();
    // an occupation that two studies name is one occupation
    long paying =
        occupations.stream()
            .filter(occupation -> occupation.entryWage() >= p.selfSufficiencyWage())
            .map(Occupation::name)
            .distinct()
            .count();
    return paying >= threshold("L2.6", "occupations")
        && atLeastPercent(
            threshold("L2.6", "advancing-percent"),
            occupations,
            occupation -> !occupation.nextOccupation().equals("none"));
  }

  private static boolean sustained(Partnership p) {
    int largest = threshold("L3.5", "largest-percent");
    int months = threshold("L3.5", "secured-months");
    int ending =
        all(p, FundingStream.class)
            .filter(s -> !s.recurring() && s.endDate().isBefore(p.monthsAhead(months)))
            .mapToInt(FundingStream::percentOfBudget)
            .sum();
    return every(all(p, FundingStream.class).toList(), s -> s.percentOfBudget() <= largest)
        && p.monthsSecured() >= months
        && ending <= threshold("L3.5", "ending-percent");
  }

  private static boolean letPeopleOn(Partnership p) {
    List<Pathway> pathways = all(p, Pathway.class).toList();
    int doors = threshold("L6.3", "entry-points");
    return every(pathways, pathway -> pathway.entryPoints().size() >= doors)
        && pathways.stream()
            .flatMap(pathway -> pathway.entryPoints().stream())
            .anyMatch(entry -> BELOW_COLLEGE.contains(entry.level()));
  }

  private static boolean letPeopleOff(Partnership p) {
    List<Pathway> pathways = all(p, Pathway.class).toList();
    List<ExitPoint> exits = pathways.stream().flatMap(w -> w.exitPoints().stream()).toList();
    int doors = threshold("L6.4", "exit-points");
    return every(pathways, pathway -> pathway.exitPoints().size() >= doors)
        && atLeastPercent(
            threshold("L6.4", "recognised-percent"), exits, ExitPoint::industryRecognised)
        && atLeastPercent(
            threshold("L6.4", "stacking-percent"),
            exits,
            exit -> !exit.stacksInto().equals("none"));
  }
}
