package org.aqcp.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aqcp.metrics.audit.AuditedReleases;
import org.aqcp.metrics.audit.ReleaseAudit;
import org.aqcp.metrics.knowledge.CountRelation;
import org.aqcp.metrics.knowledge.Knowledge;
import org.aqcp.metrics.knowledge.PeopleCount;
import org.aqcp.metrics.release.CountedRelease;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.random.Amount;
import org.junit.jupiter.api.Test;

/** What an attacker can bound in random publications. */
class RandomPublicationsTest {
  private static final int SEED = 20_261_101;

  private int cells;
  private long primary;
  private long complementary;
  private int given;
  private int together;

  @Test
  void no_small_group_can_be_bounded_and_without_complementary_suppression_some_can() {
    int publications = Amount.of(200);
    for (int i = 0; i < publications; i++) {
      publish(SEED + i);
    }
    Amount.say(
        "%d publications from seed %d: %d counts, %d suppressed as primary, %d as complementary; %d"
            + " give small groups away without complementary suppression, %d of them only by"
            + " several equations together",
        publications, SEED, cells, primary, complementary, given, together);
    assertThat(given).isGreaterThan(publications / 4);
    assertThat(together).isPositive();
    assertThat(complementary).isLessThan(primary * 2);
  }

  private void publish(int seed) {
    RandomTables tables = new RandomTables(new Random(seed));
    List<PublishedRelease> published = new ArrayList<>();
    List<PublishedRelease> careless = new ArrayList<>();
    for (CountedRelease release : tables.releases()) {
      ProtectedRelease result = new DisclosureControl(published).protect(release);
      assertThat(result.exposed()).as("seed %d", seed).isEmpty();
      assertThat(result.exposedBefore()).as("seed %d", seed).isEmpty();
      published.add(result.published());
      careless.add(new DisclosureControl(careless, false).protect(release).published());
      primary += result.count(SuppressionReason.PRIMARY);
      complementary += result.count(SuppressionReason.COMPLEMENTARY);
      cells += CountedPeople.of(release).counts().size();
    }
    int limit = tables.shape().limit();
    assertThat(AuditedReleases.of(published, limit).exposed()).as("seed %d", seed).isEmpty();
    AuditedReleases audited = AuditedReleases.of(careless, limit);
    given += audited.exposed().isEmpty() ? 0 : 1;
    int seen = ReleaseAudit.atFirstSight(audited.knowledge(), limit).size();
    together += audited.exposed().size() > seen ? 1 : 0;
    published.forEach(RandomPublicationsTest::assertAddsUp);
  }

  /** Whatever is published of a partition adds up to what is published of the whole. */
  private static void assertAddsUp(PublishedRelease release) {
    Knowledge knowledge = Knowledge.of(List.of(release));
    for (CountRelation relation : knowledge.relations()) {
      List<PeopleCount> counts =
          relation.terms().stream().map(term -> knowledge.counts().get(term.count())).toList();
      if (release.head().rounding() == 1 && counts.stream().allMatch(PeopleCount::isKnown)) {
        assertThat(
                relation.terms().stream()
                    .mapToDouble(one -> one.factor() * knowledge.counts().get(one.count()).least())
                    .sum())
            .isZero();
      }
    }
  }
}
