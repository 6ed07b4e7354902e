package org.aqcp.plain;

import static org.aqcp.plain.WholePartnership.NONE;
import static org.aqcp.plain.WholePartnership.different;
import static org.aqcp.plain.WholePartnership.percent;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.aqcp.partnership.facts.Barrier;
import org.aqcp.partnership.facts.ExitPoint;
import org.aqcp.partnership.facts.Measure;
import org.aqcp.partnership.facts.Pathway;
import org.aqcp.partnership.facts.Policy;
import org.aqcp.partnership.facts.Practice;
import org.aqcp.partnership.facts.Review;
import org.aqcp.partnership.facts.Step;

/** Indicators of the local criteria 4 to 6. */
public final class LocalFourToSix {
  public static final List<Answer.Asked> ALL =
      List.of(
          new Answer.Asked("L4.1", LocalFourToSix::policyReview),
          new Answer.Asked("L4.4", LocalFourToSix::access),
          new Answer.Asked("L4.5", LocalFourToSix::boardPolicy),
          new Answer.Asked("L5.1", LocalFourToSix::sharedMetrics),
          new Answer.Asked("L5.3", LocalFourToSix::dataSharing),
          new Answer.Asked("L5.5", LocalFourToSix::improvement),
          new Answer.Asked("L6.1", LocalFourToSix::instruction),
          new Answer.Asked("L6.2", LocalFourToSix::connectedSequence),
          new Answer.Asked("L6.3", LocalFourToSix::entryPoints),
          new Answer.Asked("L6.4", LocalFourToSix::exitPoints));

  private static final Set<String> OUTSIDE_WORKING_HOURS =
      Set.of("evening", "weekend", "online", "hybrid", "workplace");

  private static final Set<String> BELOW_COLLEGE =
      Set.of("adult-education", "english-language", "high-school");

  private LocalFourToSix() {}

  /** L4.1; S4.1 asks the same of a state. */
  static Answer policyReview(WholePartnership p) {
    List<Barrier> barriers = p.all(Barrier.class);
    boolean dealtWith = barriers.isEmpty() || percent(50, barriers, Barrier::resolved);
    return Answer.of(p.hasRecent("policy-scan", 36) && dealtWith, p.hasDocument("policy-scan"));
  }

  /** L4.4. */
  private static Answer access(WholePartnership p) {
    boolean open = p.every(Pathway.class, Pathway::opensToTargetGroup);
    boolean hours =
        p.every(Pathway.class, w -> !Collections.disjoint(w.delivery(), OUTSIDE_WORKING_HOURS));
    return Answer.of(open && hours, percent(50, p.all(Pathway.class), Pathway::opensToTargetGroup));
  }

  /** L4.5. */
  private static Answer boardPolicy(WholePartnership p) {
    boolean board =
        p.has(
            Policy.class,
            policy ->
                WholePartnership.inForce(policy, "career-pathways")
                    && policy.instrument().equals("board-policy"));
    return Answer.of(
        board && p.hasPolicy("training-providers"),
        p.hasPolicy("career-pathways", "training-providers"));
  }

  /** L5.1. */
  private static Answer sharedMetrics(WholePartnership p) {
    List<Measure> all = p.all(Measure.class);
    List<Measure> full = all.stream().filter(m -> m.baseline() && m.target()).toList();
    boolean several = full.stream().filter(m -> m.adoptedBy().size() >= 2).count() >= 3;
    return Answer.of(several && adopters(p, full) >= 2, adopters(p, all) >= 2);
  }

  static int adopters(WholePartnership p, List<Measure> measures) {
    return p.organisations(measures.stream().flatMap(measure -> measure.adoptedBy().stream()));
  }

  /** L5.3. */
  private static Answer dataSharing(WholePartnership p) {
    Agreements running = Agreements.on(p, "data-sharing").notEnded();
    return Answer.of(running.signedBy(2) && p.hasDocument("consent-form"), running.exist());
  }

  /** L5.5. */
  private static Answer improvement(WholePartnership p) {
    List<Review> recent = outcomesReviews(p, 12);
    return Answer.of(
        recent.size() >= 2 && recent.stream().anyMatch(review -> review.decisions() >= 1),
        !recent.isEmpty());
  }

  /** Reviews of outcomes, held at most that many months ago. */
  static List<Review> outcomesReviews(WholePartnership p, int months) {
    return p.all(Review.class).stream()
        .filter(review -> review.subject().equals("outcomes") && p.within(months, review.date()))
        .toList();
  }

  /** L6.1. */
  private static Answer instruction(WholePartnership p) {
    List<Practice> all = p.all(Practice.class);
    List<Practice> teams = all.stream().filter(one -> one.kind().equals("team-taught")).toList();
    int kinds = different(all.stream().map(Practice::kind));
    int others = teams.isEmpty() ? kinds : kinds - 1;
    boolean filling = teams.stream().anyMatch(one -> one.percentOfInstruction() >= 50);
    return Answer.of(others >= 3 || (filling && kinds >= 3), !all.isEmpty());
  }

  /** L6.2. */
  private static Answer connectedSequence(WholePartnership p) {
    List<Step> steps =
        p.all(Pathway.class).stream().flatMap(pathway -> pathway.steps().stream()).toList();
    boolean credentials =
        p.every(Pathway.class, pathway -> pathway.steps().size() >= 2)
            && steps.stream().noneMatch(step -> step.credential().equals(NONE));
    boolean occupations = steps.stream().noneMatch(step -> step.occupation().equals(NONE));
    return Answer.of(
        p.every(Pathway.class, Pathway::mapPublished) && credentials && occupations,
        p.has(Pathway.class, Pathway::mapPublished) || credentials);
  }

  /** L6.3. */
  private static Answer entryPoints(WholePartnership p) {
    boolean several = p.every(Pathway.class, pathway -> pathway.entryPoints().size() >= 2);
    boolean below =
        p.all(Pathway.class).stream()
            .flatMap(pathway -> pathway.entryPoints().stream())
            .anyMatch(entry -> BELOW_COLLEGE.contains(entry.level()));
    return Answer.of(several && below, several || below);
  }

  /** L6.4. */
  private static Answer exitPoints(WholePartnership p) {
    boolean each = p.every(Pathway.class, pathway -> pathway.exitPoints().size() >= 2);
    boolean some = p.has(Pathway.class, pathway -> pathway.exitPoints().size() >= 2);
    boolean recognised = percent(80, exits(p), ExitPoint::industryRecognised);
    return Answer.of(each && recognised && leadOn(p, 50), some || recognised);
  }

  /** Whether that share of the exit points counts toward a next credential. */
  static boolean leadOn(WholePartnership p, int percent) {
    return percent(percent, exits(p), exit -> !exit.stacksInto().equals(NONE));
  }

  private static List<ExitPoint> exits(WholePartnership p) {
    return p.all(Pathway.class).stream().flatMap(way -> way.exitPoints().stream()).toList();
  }
}
