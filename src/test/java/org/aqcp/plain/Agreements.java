package org.aqcp.plain;

import java.util.List;
import java.util.function.Predicate;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.Signatory;

/**
 * Agreements of one partnership.
 *
 * @param p the partnership
 */
record Agreements(WholePartnership p, List<Agreement> all) {
  /** Those of a kind, and memoranda that contain one. */
  static Agreements on(WholePartnership p, String kind) {
    return new Agreements(p, p.all(Agreement.class))
        .where(a -> a.kind().equals(kind) || (isMemorandum(a) && a.covers().contains(kind)));
  }

  static Agreements memoranda(WholePartnership p) {
    return new Agreements(p, p.all(Agreement.class)).where(Agreements::isMemorandum);
  }

  private static boolean isMemorandum(Agreement agreement) {
    return agreement.kind().equals("mou");
  }

  Agreements where(Predicate<Agreement> passes) {
    return new Agreements(p, all.stream().filter(passes).toList());
  }

  Agreements notEnded() {
    return where(agreement -> agreement.openEnded() || endsLater(agreement));
  }

  /** Those that have not ended or, where they have no end, were signed recently. */
  Agreements inEffect(int months) {
    return where(
        agreement ->
            endsLater(agreement) || (agreement.openEnded() && p.within(months, agreement.date())));
  }

  private boolean endsLater(Agreement agreement) {
    return !agreement.endDate().first().isBefore(p.own().asOf().first());
  }

  boolean exist() {
    return !all.isEmpty();
  }

  /** Whether one of them has at least that many signatures. */
  boolean haveSignatures(int least) {
    return all.stream().anyMatch(agreement -> agreement.signatories().size() >= least);
  }

  /** Whether at least that many organizations signed them, and one of them as many hands. */
  boolean signedBy(int least) {
    int organisations =
        p.organisations(
            all.stream().flatMap(a -> a.signatories().stream()).map(Signatory::organisation));
    return haveSignatures(least) && organisations >= least;
  }
}
