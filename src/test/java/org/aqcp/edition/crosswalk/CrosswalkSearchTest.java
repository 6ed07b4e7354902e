package org.aqcp.edition.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Status;
import org.aqcp.edition.difference.Edition;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.random.Focus;
import org.aqcp.random.PartnershipGenerator;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.search.edit.Records;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** What is claimed of two versions, held against random partnerships. */
final class CrosswalkSearchTest {
  private static final int PARTNERSHIPS = 1500;
  private static final int COMBINED = 3;
  private static final Set<Status> KNOWN =
      EnumSet.of(Status.MET, Status.PARTLY_MET, Status.NOT_MET);

  private static final RulebookReader READER =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
  private static final Edition BEFORE = edition("aqcp-1.0");
  private static final Edition AFTER = edition("aqcp-1.1-preview");
  private static final Crosswalk CROSSWALK = search(AFTER).find();

  /** A partnership and what both versions say of it. */
  private record Read(
      Partnership partnership, Function<Indicator, Status> one, Function<Indicator, Status> other) {
    static Read of(Partnership partnership) {
      return new Read(partnership, read(BEFORE, partnership), read(AFTER, partnership));
    }

    private static Function<Indicator, Status> read(Edition edition, Partnership partnership) {
      return edition.evaluator(partnership.level()).orElseThrow().unrefereed(partnership);
    }
  }

  private static Edition edition(String id) {
    FrameworkVersion version = Shipped.HOME.version(id);
    Map<String, Evaluator> evaluators = new LinkedHashMap<>();
    version
        .levelIds()
        .forEach(
            level -> evaluators.put(level, new Evaluator(version, READER.read(version, level))));
    return new Edition(version, evaluators);
  }

  private static CrosswalkSearch search(Edition other) {
    return new CrosswalkSearch(BEFORE, other, List.of(), done -> {});
  }

  private static List<Read> random(String level, boolean whole) {
    PartnershipGenerator generator =
        new PartnershipGenerator(level, Focus.all(AFTER.evaluator(level).orElseThrow(), level));
    List<Read> random = new ArrayList<>();
    for (int i = 0; i < PARTNERSHIPS; i++) {
      random.add(Read.of(whole || i % 2 == 0 ? generator.whole(i) : generator.partnership(i)));
    }
    return random;
  }

  /** The claims that some partnership contradicts. */
  private static List<String> contradicted(List<CrossedPair> pairs, List<Read> random) {
    List<String> contradicted = new ArrayList<>();
    for (CrossedPair pair : pairs) {
      for (Read read : random) {
        Status one = read.one().apply(pair.one());
        Status other = read.other().apply(pair.other());
        boolean forth =
            pair.forth().holds() && one == Status.MET && StatusPair.MISSED.contains(other);
        boolean back =
            pair.back().holds() && other == Status.MET && StatusPair.MISSED.contains(one);
        boolean both = pair.neverBoth() > 0 && one == Status.MET && other == Status.MET;
        if (forth || back || both) {
          contradicted.add(pair.one().id() + " " + pair.other().id());
          break;
        }
      }
    }
    return contradicted;
  }

  private static List<CrossedPair> related(String level) {
    return CROSSWALK.related().stream().filter(pair -> pair.level().equals(level)).toList();
  }

  @Test
  void no_random_partnership_contradicts_what_is_proved() {
    for (String level : BEFORE.version().levelIds()) {
      assertThat(related(level)).isNotEmpty();
      assertThat(contradicted(related(level), random(level, false))).isEmpty();
    }
  }

  @Test
  void what_is_claimed_without_proof_is_contradicted() {
    for (String level : BEFORE.version().levelIds()) {
      List<CrossedPair> claimed =
          related(level).stream()
              .filter(pair -> pair.is(Relation.OVERLAPPING))
              .map(pair -> with(pair, Entailment.SAME_RULES, 0))
              .toList();
      List<CrossedPair> denied =
          related(level).stream()
              .filter(pair -> pair.is(Relation.EQUIVALENT))
              .map(pair -> with(pair, Entailment.OPEN, 1))
              .toList();
      List<Read> random = random(level, false);
      assertThat(contradicted(claimed, random).size() * 10).isGreaterThan(claimed.size() * 9);
      assertThat(contradicted(denied, random).size() * 10).isGreaterThan(denied.size() * 9);
    }
  }

  private static CrossedPair with(CrossedPair pair, Entailment both, int neverBoth) {
    return new CrossedPair(
        pair.level(),
        pair.one(),
        pair.other(),
        pair.relation(),
        pair.common(),
        both,
        both,
        Optional.empty(),
        neverBoth);
  }

  @Test
  void what_one_reads_can_be_put_beside_what_an_independent_one_reads() {
    int combined = 0;
    for (String level : BEFORE.version().levelIds()) {
      List<Read> random = random(level, true);
      for (CrossedPair pair : CROSSWALK.pairs()) {
        if (pair.is(Relation.INDEPENDENT) && pair.level().equals(level)) {
          combined += combine(pair, random);
        }
      }
    }
    assertThat(combined).isGreaterThan(5000);
  }

  /** Puts partnerships of each status of the one beside those of each status of the other. */
  private static int combine(CrossedPair pair, List<Read> random) {
    ReadFacts mine = ReadFacts.of(BEFORE.ruling(pair.one()).rules());
    ReadFacts theirs = ReadFacts.of(AFTER.ruling(pair.other()).rules());
    int combined = 0;
    for (int i = 0; i < COMBINED; i++) {
      Read one = random.get((combined * 31 + i * 97 + pair.one().id().hashCode() % 50 + 50) % 700);
      Read other = random.get(700 + (i * 53 + pair.other().id().hashCode() % 50 + 50) % 700);
      Status status = one.one().apply(pair.one());
      Status otherwise = read(AFTER, other, pair.other(), one.partnership());
      if (KNOWN.contains(status) && KNOWN.contains(otherwise)) {
        Read both = Read.of(beside(one.partnership(), mine, other.partnership(), theirs));
        assertThat(both.one().apply(pair.one())).as("%s", pair).isEqualTo(status);
        assertThat(both.other().apply(pair.other())).as("%s", pair).isEqualTo(otherwise);
        combined++;
      }
    }
    return combined;
  }

  /** The status as of the date of another partnership. */
  private static Status read(Edition edition, Read of, Indicator indicator, Partnership asOf) {
    Partnership same = (Partnership) Records.with(of.partnership(), "asOf", asOf.asOf());
    return edition.ruling(indicator).status(same);
  }

  private static Partnership beside(
      Partnership one, ReadFacts mine, Partnership other, ReadFacts theirs) {
    Record own = one;
    for (String part : Kind.of(Partnership.class).components().keySet()) {
      if (theirs.parts().containsKey(Words.kebab(part))) {
        own = Records.with(own, part, Kind.value(other, part));
      }
    }
    Partnership both = (Partnership) own;
    for (SectionType type : SectionType.values()) {
      List<Fact> facts = new ArrayList<>(asked(one, type, mine));
      facts.addAll(asked(other, type, theirs));
      both = both.with(type, Section.complete(facts));
    }
    return both;
  }

  /** The facts of a section that rules ask for. */
  private static List<Fact> asked(Partnership of, SectionType type, ReadFacts read) {
    return of.section(type).facts().stream()
        .filter(
            fact ->
                read.asked().stream()
                    .anyMatch(asked -> asked.kind().equals(type.key()) && fits(fact, asked)))
        .toList();
  }

  private static boolean fits(Fact fact, ReadFacts.AskedFact asked) {
    return asked.values().entrySet().stream()
        .allMatch(part -> part.getValue().contains(Kind.value((Record) fact, part.getKey())));
  }

  @Test
  void every_partnership_that_is_shown_has_both_statuses() {
    int shown = 0;
    for (String id : List.of("L2.1", "L2.2", "L1.5", "L5.4", "S5.5", "S2.4")) {
      Indicator indicator = BEFORE.version().indicator(id).orElseThrow();
      for (CrossedPair pair : search(AFTER).find(indicator).related()) {
        for (CrosswalkWitness witness : pair.witnesses()) {
          shown++;
          assertThat(refereed(BEFORE, witness.partnership(), pair.one())).isEqualTo(witness.one());
          assertThat(refereed(AFTER, witness.partnership(), pair.other()))
              .isEqualTo(witness.other());
          assertThat(witness.reasons()).hasSize(2);
        }
        if (pair.is(Relation.OVERLAPPING)) {
          assertThat(pair.witnesses()).hasSize(3);
        }
      }
    }
    assertThat(shown).isGreaterThan(20);
  }

  private static Status refereed(Edition edition, Partnership partnership, Indicator indicator) {
    return edition
        .evaluator(partnership.level())
        .orElseThrow()
        .evaluate(partnership)
        .criteria()
        .stream()
        .flatMap(criterion -> criterion.indicators().stream())
        .filter(verdict -> verdict.indicator().equals(indicator))
        .findFirst()
        .orElseThrow()
        .verdict()
        .status();
  }

  @Test
  void a_version_is_equivalent_to_itself_and_relations_go_both_ways() {
    Crosswalk same = search(BEFORE).find();
    Map<List<String>, Relation> relations = new LinkedHashMap<>();
    same.pairs()
        .forEach(
            pair -> relations.put(List.of(pair.one().id(), pair.other().id()), pair.relation()));
    relations.forEach(
        (ids, relation) -> {
          assertThat(relations.get(List.of(ids.get(1), ids.get(0))))
              .as("%s", ids)
              .isEqualTo(relation);
          if (ids.get(0).equals(ids.get(1))) {
            assertThat(relation).isEqualTo(Relation.EQUIVALENT);
          }
        });
  }
}
