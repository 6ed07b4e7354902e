package org.aqcp.assist.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aqcp.condition.Kind;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.random.Amount;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.search.edit.Records;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a comparison says of random partnerships is what evaluations say that know nothing of it.
 */
final class RandomComparisonsTest {
  private final Map<VerdictGroup, Integer> groups = new EnumMap<>(VerdictGroup.class);
  private final Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
  private int named;

  /** Two partnerships that have nothing to do with each other, as two dates of one. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void of_random_pairs_each_difference_is_in_one_group_and_has_its_cause(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < Amount.of(10); seed++) {
      check(generator.partnership(seed), generator.partnership(seed + 1_000L), evaluator);
    }
    say("random pairs", level);
  }

  /** A partnership and what a few edits made of it some months later. */
  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void of_edits_each_difference_is_in_one_group_and_has_its_cause(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    for (int seed = 0; seed < Amount.of(25); seed++) {
      Random random = new Random(seed);
      Partnership before = generator.partnership(seed);
      Partnership donor = generator.partnership(seed + 2_000L);
      Partnership after =
          (Partnership) Records.with(before, "asOf", before.asOf().plusDays(random.nextInt(500)));
      for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
        after = edited(after, donor, random);
      }
      check(before, after, evaluator);
    }
    say("edits", level);
    assertThat(groups).containsKeys(VerdictGroup.LAPSED, VerdictGroup.WORSE, VerdictGroup.BETTER);
    assertThat(causes.keySet()).contains(Cause.FACTS, Cause.TIME);
  }

  private void say(String what, String level) {
    Amount.say("%s, %s: %s, because of %s; %d changes named", what, level, groups, causes, named);
  }

  private static Partnership edited(Partnership of, Partnership donor, Random random) {
    SectionType[] types = SectionType.values();
    SectionType type = types[random.nextInt(types.length)];
    Section section = of.section(type);
    List<Fact> facts = new ArrayList<>(section.facts());
    List<Fact> others = donor.section(type).facts();
    switch (random.nextInt(4)) {
      case 0 -> {
        return of.with(type, donor.section(type));
      }
      case 1 -> {
        if (!facts.isEmpty()) {
          facts.remove(random.nextInt(facts.size()));
        }
      }
      case 2 -> {
        if (!others.isEmpty()) {
          facts.add(others.get(random.nextInt(others.size())));
        }
      }
      default -> {
        if (!facts.isEmpty() && !others.isEmpty()) {
          int at = random.nextInt(facts.size());
          facts.set(at, (Fact) part((Record) facts.get(at), (Record) others.get(0), random));
        }
      }
    }
    return of.with(type, section.with(facts));
  }

  /** A fact with one part of another one, but not its name. */
  private static Record part(Record fact, Record other, Random random) {
    List<String> parts = List.copyOf(Kind.of(fact.getClass()).components().keySet());
    String part = parts.get(1 + random.nextInt(parts.size() - 1));
    return Records.with(fact, part, Kind.value(other, part));
  }

  private void check(Partnership one, Partnership other, Evaluator evaluator) {
    ComparedFiles files = ComparedFiles.of(file(one), file(other), true);
    Comparison comparison = FileComparison.of(files, evaluator, Optional.empty());
    Partnership was = files.before().partnership();
    Partnership is = files.after().partnership();
    Evaluation before = evaluator.evaluate(was);
    Evaluation after = evaluator.evaluate(is);
    ChangedEntries entries = ChangedEntries.between(Respelled.as(was, is), is);
    assertThat(entries.all()).hasSameSizeAs(comparison.changed());
    for (Indicator indicator : evaluator.version().indicators(is.level())) {
      Verdict first = before.indicator(indicator.id()).orElseThrow().verdict();
      Verdict second = after.indicator(indicator.id()).orElseThrow().verdict();
      List<ComparedVerdict> found =
          comparison.verdicts().stream().filter(v -> v.indicator().equals(indicator)).toList();
      if (first.isLike(second)) {
        assertThat(found).allMatch(v -> v.group() == VerdictGroup.KEPT_UP);
      } else {
        assertThat(found).hasSize(1);
        assertThat(found.get(0).group()).isNotEqualTo(VerdictGroup.KEPT_UP);
      }
      for (ComparedVerdict verdict : found) {
        assertThat(verdict.before().isLike(first)).isTrue();
        assertThat(verdict.after().isLike(second)).isTrue();
        List<EntryChange> because = same(verdict.because(), comparison.changed(), entries.all());
        checkFacts(verdict, because, entries, is, evaluator);
        checkTime(verdict, was, is, evaluator);
        groups.merge(verdict.group(), 1, Integer::sum);
        causes.merge(verdict.cause(), 1, Integer::sum);
      }
    }
  }

  /** The changes at the same places of another list: which one is meant is told by identity. */
  private static List<EntryChange> same(
      List<EntryChange> some, List<EntryChange> all, List<EntryChange> others) {
    List<EntryChange> same = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      EntryChange one = all.get(i);
      if (some.stream().anyMatch(change -> Records.same(change, one))) {
        same.add(others.get(i));
      }
    }
    assertThat(same).hasSameSizeAs(some);
    return same;
  }

  /** What is said to be because of changes is so with them, and not without any of them. */
  private void checkFacts(
      ComparedVerdict verdict,
      List<EntryChange> because,
      ChangedEntries entries,
      Partnership later,
      Evaluator evaluator) {
    assertThat(verdict.proved()).as(verdict.indicator().id()).isTrue();
    assertThat(isAfter(verdict, because, entries, later, evaluator)).isTrue();
    for (int i = 0; i < because.size(); i++) {
      List<EntryChange> rest = new ArrayList<>(because);
      rest.remove(i);
      assertThat(isAfter(verdict, rest, entries, later, evaluator)).isFalse();
      named++;
    }
  }

  /** Whether some changes give the earlier partnership, on the later date, the later verdict. */
  private static boolean isAfter(
      ComparedVerdict verdict,
      List<EntryChange> some,
      ChangedEntries entries,
      Partnership later,
      Evaluator evaluator) {
    return isAfter(verdict, evaluator.evaluate(entries.with(some, later), verdict.indicator()));
  }

  private static boolean isAfter(ComparedVerdict verdict, Verdict other) {
    return verdict.group() == VerdictGroup.STILL_OPEN
        ? other.isLike(verdict.after())
        : other.status() == verdict.after().status();
  }

  /** What is said to be done by time alone is so without any change of facts. */
  private static void checkTime(
      ComparedVerdict verdict, Partnership was, Partnership is, Evaluator evaluator) {
    Partnership then = (Partnership) Records.with(was, "asOf", is.asOf());
    Verdict byTime = evaluator.evaluate(then, verdict.indicator());
    boolean alone = verdict.cause() == Cause.TIME || verdict.cause() == Cause.EITHER;
    assertThat(isAfter(verdict, byTime)).isEqualTo(alone);
    assertThat(byTime.status()).isEqualTo(verdict.timeAlone());
    if (verdict.group() == VerdictGroup.LAPSED) {
      assertThat(verdict.because()).isEmpty();
    }
    if (alone && verdict.group() != VerdictGroup.STILL_OPEN) {
      assertThat(verdict.lapsed()).isNotEmpty();
    }
  }

  private static PartnershipFile file(Partnership partnership) {
    return new PartnershipFile(
        Origin.of("p.yaml", new byte[0]), partnership, Place.NOWHERE, List.of(), List.of());
  }
}
