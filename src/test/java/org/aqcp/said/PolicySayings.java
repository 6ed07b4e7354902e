package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.isNamed;
import static org.aqcp.said.Told.isNone;

import java.util.List;
import org.aqcp.partnership.facts.Barrier;
import org.aqcp.partnership.facts.Document;
import org.aqcp.partnership.facts.Policy;

/** Of policies, barriers and documents. */
final class PolicySayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "No transfer policy is repealed",
              p ->
                  p.all(Policy.class)
                      .that(it -> in(it.topic(), "transfer"))
                      .none(it -> in(it.status(), "repealed"))),
          said(
              "There is an articulation, transfer or dual enrollment policy in force",
              p ->
                  inForce(p)
                      .some(it -> in(it.topic(), "articulation", "transfer", "dual-enrolment"))),
          said(
              "Every policy in force is a statute, a rule or a board policy",
              p -> inForce(p).every(it -> in(it.instrument(), "statute", "rule", "board-policy"))),
          said(
              "At least 3 policies are proposed or in force",
              p -> p.all(Policy.class).count(it -> in(it.status(), "proposed", "in-force")) >= 3),
          said(
              "Fewer policies are proposed than in force",
              p ->
                  p.all(Policy.class).count(it -> in(it.status(), "proposed"))
                      < inForce(p).count()),
          said(
              "The policies in force are on at least 3 different topics",
              p -> inForce(p).different(Policy::topic) >= 3),
          said(
              "At least half of the barriers are removed",
              p -> p.all(Barrier.class).atLeastPercent(50, Barrier::resolved)),
          said(
              "Fewer than 2 barriers are not removed",
              p -> p.all(Barrier.class).count(it -> !it.resolved()) < 2),
          said(
              "There is a strategy with at least 3 actions",
              p -> p.documents("strategy").some(it -> it.actions().size() >= 3)),
          // every action of all strategies, not every action of one of them
          said(
              "Every action of a strategy has an owner and a due date",
              p ->
                  p.documents("strategy")
                      .each(Document::actions)
                      .every(it -> isNamed(it.owner()) && it.dated())),
          // exactly, not rounded down first; where there is no action, none is without an owner
          said(
              "At most 20 % of the actions in the documents are without an owner",
              p ->
                  p.all(Document.class)
                      .each(Document::actions)
                      .atMostPercent(20, it -> isNone(it.owner()))),
          // "that" after "partners" is said of the plan, since partners cover no budget
          said(
              "There is a sustainability plan adopted by at least 2 partners"
                  + " that covers at least 50 % of the budget",
              p ->
                  p.documents("sustainability-plan")
                      .some(
                          it ->
                              p.partners(it.adoptedBy()).count() >= 2
                                  && it.coveredPercent() >= 50)),
          said(
              "Every document was reviewed in the last 2 years",
              p -> p.all(Document.class).every(it -> p.inLast(24, it.reviewed()))),
          // exactly 5 years old is not more than 5 years old
          said(
              "No document that is more than 5 years old is open to the public",
              p ->
                  p.all(Document.class)
                      .that(it -> !p.inLast(60, it.date()))
                      .none(Document::published)),
          // on a later day
          said(
              "There is a document that was reviewed after it was adopted",
              p -> p.all(Document.class).some(it -> it.reviewed().isAfter(it.date()))),
          said(
              "The public documents are of at least 3 different kinds",
              p -> p.all(Document.class).that(Document::published).different(Document::kind) >= 3),
          said(
              "There is guidance or a participant definition that uses the state's definitions",
              p ->
                  p.documents("guidance", "participant-definition")
                      .some(Document::usesStateDefinition)),
          said(
              "There is no vision that was adopted by fewer than 3 partners",
              p -> p.documents("vision").none(it -> p.partners(it.adoptedBy()).count() < 3)),
          said(
              "There is an economic development plan that names a target sector",
              p ->
                  p.documents("economic-development-plan")
                      .some(it -> it.sectors().stream().anyMatch(p::targeted))));

  private PolicySayings() {}

  private static Those<Policy> inForce(Told p) {
    return p.all(Policy.class).that(it -> in(it.status(), "in-force"));
  }
}
