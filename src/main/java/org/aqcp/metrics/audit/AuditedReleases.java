package org.aqcp.metrics.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.RelationTerm;
import org.aqcp.metrics.release.PublishedRelease;

/**
 * What releases give away together.
 *
 * @param knowledge all that is known from them
 * @param exposed the small groups that it gives away, in the order of the counts
 */
public record AuditedReleases(Knowledge knowledge, List<Exposure> exposed) {
  public AuditedReleases {
    exposed = List.copyOf(exposed);
  }

  /**
   * Audits releases. Nothing secret is needed, so anybody can do this.
   *
   * @param limit fewer people than these are a small group
   */
  public static AuditedReleases of(List<PublishedRelease> releases, int limit) {
    Knowledge knowledge = Knowledge.of(releases);
    return new AuditedReleases(knowledge, ReleaseAudit.audit(knowledge, limit));
  }

  /** The equations that an exposed count is in, with the numbers that are published. */
  public List<String> equations(Exposure exposure) {
    return knowledge.relations().stream()
        .filter(one -> one.terms().stream().anyMatch(term -> term.count() == exposure.count()))
        .map(this::words)
        .toList();
  }

  private String words(CountRelation relation) {
    return words(relation, -1) + " = " + words(relation, 1);
  }

  /** The terms on one side; factors are 1 but for rates. */
  private String words(CountRelation relation, int sign) {
    String terms =
        relation.terms().stream()
            .filter(term -> Math.signum(term.factor()) == sign)
            .map(this::words)
            .collect(Collectors.joining(" + "));
    return terms.isEmpty() ? "0" : terms;
  }

  private String words(RelationTerm term) {
    double factor = Math.abs(term.factor());
    String label = "[" + knowledge.counts().get(term.count()).label() + "]";
    return factor == 1 ? label : factor + " * " + label;
  }
}
