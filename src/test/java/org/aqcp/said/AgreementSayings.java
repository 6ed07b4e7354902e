package org.aqcp.said;

import static org.aqcp.said.Saying.said;
import static org.aqcp.said.Told.all;
import static org.aqcp.said.Told.in;
import static org.aqcp.said.Told.only;

import java.util.List;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Signatory;

/** Of agreements and signatures under them. */
final class AgreementSayings {
  static final List<Saying> ALL =
      List.of(
          said(
              "There is a memorandum of understanding that covers referral and funding",
              p -> p.memoranda().some(it -> all(it.covers(), "referral", "funding"))),
          // partners are counted, not signatures: two hands of one partner count once
          said(
              "Every agreement is signed by at least 2 partners",
              p -> p.all(Agreement.class).every(it -> p.partners(signers(it)).count() >= 2)),
          said(
              "There is an agreement with at least 3 signatures",
              p -> p.all(Agreement.class).some(it -> it.signatories().size() >= 3)),
          // one without an end has not ended, whatever date stands beside it
          said("No agreement has ended", p -> p.all(Agreement.class).none(it -> ended(p, it))),
          // "within the next": not those that have ended; the last day counts
          said(
              "At least 2 agreements end within the next 24 months",
              p ->
                  p.all(Agreement.class).count(it -> !it.openEnded() && p.inNext(24, it.endDate()))
                      >= 2),
          // exactly 3 years ago is not more than 3 years ago
          said(
              "There is no data-sharing agreement that was signed more than 3 years ago",
              p -> p.agreements("data-sharing").none(it -> !p.inLast(36, it.date()))),
          said(
              "There is an agreement signed by a governor or a president",
              p ->
                  p.all(Agreement.class)
                      .each(Agreement::signatories)
                      .some(it -> in(it.level(), "governor", "president"))),
          said(
              "At least 50 % of the signatures are by an agency head, a president or a board",
              p ->
                  p.all(Agreement.class)
                      .each(Agreement::signatories)
                      .atLeastPercent(
                          50, it -> in(it.level(), "agency-head", "president", "board"))),
          said(
              "No agreement is signed only by staff",
              p -> p.all(Agreement.class).none(it -> only(levels(it), "staff"))),
          said(
              "Every memorandum of understanding says who does what"
                  + " for assessment and support services",
              p -> p.memoranda().every(it -> all(it.assigns(), "assessment", "support-services"))),
          said(
              "At least 2 partners have signed a memorandum of understanding",
              p -> p.partners(p.memoranda().each(AgreementSayings::signers).all()).count() >= 2),
          said(
              "At most 1 agreement is without a signature",
              p -> p.all(Agreement.class).count(it -> it.signatories().isEmpty()) <= 1),
          said(
              """
              There is a charter
              - not yet ended
              - signed at least 1 year ago
              """,
              p ->
                  p.agreements("charter").some(it -> !ended(p, it) && p.atLeastAgo(12, it.date()))),
          said(
              "The memoranda of understanding are signed by partners of at least 3 different types",
              p ->
                  p.partners(p.memoranda().each(AgreementSayings::signers).all())
                          .different(Partner::type)
                      >= 3));

  private AgreementSayings() {}

  static List<String> signers(Agreement agreement) {
    return agreement.signatories().stream().map(Signatory::organisation).toList();
  }

  private static List<String> levels(Agreement agreement) {
    return agreement.signatories().stream().map(Signatory::level).toList();
  }

  static boolean ended(Told p, Agreement agreement) {
    return !agreement.openEnded() && p.isPast(agreement.endDate());
  }
}
