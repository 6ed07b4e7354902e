package org.aqcp.metrics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aqcp.metrics.audit.AuditedReleases;
import org.aqcp.metrics.audit.Exposure;
import org.aqcp.metrics.audit.ExposureKind;
import org.aqcp.metrics.audit.ReleaseAudit;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleKey;
import org.aqcp.metrics.release.CountedRelease;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.metrics.release.ReleaseHead;

/** Decides what may be published of a release. */
public final class DisclosureControl {
  private final List<PublishedRelease> earlier;
  private final boolean complementary;

  /**
   * Control of a release that comes after others.
   *
   * @param earlier the releases that everybody already has
   */
  public DisclosureControl(List<PublishedRelease> earlier) {
    this(earlier, true);
  }

  /** Tests show that the audit finds something without complementary suppression. */
  DisclosureControl(List<PublishedRelease> earlier, boolean complementary) {
    this.earlier = List.copyOf(earlier);
    this.complementary = complementary;
  }

  /**
   * Suppresses what must not be published, and then more until the audit finds nothing, or nothing
   * that suppressing counts of this release could change.
   *
   * @throws IllegalArgumentException if the counts contradict each other
   */
  public ProtectedRelease protect(CountedRelease release) {
    CountedPeople people = CountedPeople.of(release);
    refuseContradictions(release);
    int limit = release.head().limit();
    Set<PeopleKey> primary = new PrimaryRules(release).suppressed();
    Set<PeopleKey> suppressed = new TreeSet<>(primary);
    Set<Exposure> before = new LinkedHashSet<>(AuditedReleases.of(earlier, limit).exposed());
    while (true) {
      PublishedRelease published = new PublishableRelease(release, suppressed).published();
      Knowledge knowledge = knowledge(published);
      List<Exposure> seen = added(ReleaseAudit.atFirstSight(knowledge, limit), before);
      Set<PeopleKey> more = next(seen, people, suppressed, knowledge, limit);
      if (more.isEmpty()) {
        List<Exposure> exposed = added(ReleaseAudit.audit(knowledge, limit), before);
        more = next(exposed, people, suppressed, knowledge, limit);
        if (more.isEmpty()) {
          Map<PeopleKey, SuppressionReason> reasons = reasons(suppressed, primary);
          return new ProtectedRelease(published, reasons, exposed, new ArrayList<>(before));
        }
      }
      suppressed.addAll(more);
    }
  }

  private Set<PeopleKey> next(
      List<Exposure> exposed,
      CountedPeople people,
      Set<PeopleKey> suppressed,
      Knowledge knowledge,
      int limit) {
    return complementary && !exposed.isEmpty()
        ? new Suppressions(people, suppressed, knowledge, limit).next(exposed)
        : Set.of();
  }

  private Knowledge knowledge(PublishedRelease published) {
    List<PublishedRelease> all = new ArrayList<>(earlier);
    all.add(published);
    return Knowledge.of(all);
  }

  /** Counts that do not add up would look protected. */
  private static void refuseContradictions(CountedRelease release) {
    ReleaseHead head = release.head();
    ReleaseHead exact =
        new ReleaseHead(
            head.date(), head.limit(), 1, head.dimensions(), head.measures(), head.populations());
    PublishedRelease all =
        new PublishableRelease(new CountedRelease(exact, release.cells()), Set.of()).published();
    ReleaseAudit.atFirstSight(Knowledge.of(List.of(all)), head.limit()).stream()
        .filter(one -> one.kind() == ExposureKind.CONTRADICTION)
        .findFirst()
        .ifPresent(
            one -> {
              throw new IllegalArgumentException(one + "; they must add up");
            });
  }

  /** What earlier releases give away just as well is not the fault of this one. */
  private static List<Exposure> added(List<Exposure> all, Set<Exposure> before) {
    Map<String, Exposure> known =
        before.stream()
            .collect(Collectors.toMap(DisclosureControl::identity, one -> one, (a, b) -> a));
    return all.stream()
        .filter(
            one -> {
              Exposure same = known.get(identity(one));
              return same == null || one.least() > same.least() || one.most() < same.most();
            })
        .toList();
  }

  private static String identity(Exposure exposed) {
    return exposed.of().key().map(PeopleKey::toString).orElse(exposed.of().label());
  }

  private static Map<PeopleKey, SuppressionReason> reasons(
      Set<PeopleKey> suppressed, Set<PeopleKey> primary) {
    Map<PeopleKey, SuppressionReason> reasons = new TreeMap<>();
    for (PeopleKey key : suppressed) {
      boolean first = primary.contains(key);
      reasons.put(key, first ? SuppressionReason.PRIMARY : SuppressionReason.COMPLEMENTARY);
    }
    return reasons;
  }
}
