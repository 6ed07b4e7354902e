package org.aqcp.edition.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.author.mutation.making.Mutants;
import org.aqcp.author.mutation.making.WrittenPlaces;
import org.aqcp.condition.Rule;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.CompiledTogether;
import org.aqcp.rules.LateRulebook;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.rules.written.WrittenRules;
import org.aqcp.search.apart.Ruling;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/**
 * Changes of the shipped rules, one at a time: what means something else gets a partnership that
 * tells it apart, what means the same gets none.
 */
final class SeededChangesTest {
  /** So many rewordings of each way are compared. */
  private static final int OF_EACH_WAY = 10;

  private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
  private static final Edition SHIPPED = edition(Shipped.VERSION, Map.of());

  /** A mistake in the rules on an indicator. */
  private record Seeded(Indicator indicator, List<Rule> rules, Mutant mutant) {}

  @Test
  void a_mistake_in_each_indicator_is_told_apart() {
    List<String> unnoticed = new ArrayList<>();
    int seeded = 0;
    for (String level : Shipped.VERSION.levelIds()) {
      List<Seeded> mistakes = mistakes(level, seeded);
      seeded += mistakes.size();
      CompiledTogether compiled =
          new CompiledTogether(mistakes.stream().flatMap(m -> m.mutant.rules().stream()).toList());
      for (Seeded one : mistakes) {
        if (!isTold(one, compiled.of(one.mutant.rules()))) {
          unnoticed.add(one.indicator.id() + " " + one.mutant.difference());
        }
      }
    }
    assertThat(seeded).isGreaterThanOrEqualTo(60);
    assertThat(unnoticed).isEmpty();
  }

  /** One in the rules on each indicator of a level. */
  private static List<Seeded> mistakes(String level, int before) {
    RulebookReader reader =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")));
    SentenceReader sentences = reader.wording();
    WrittenRules written = reader.written(Shipped.VERSION, level);
    List<Seeded> mistakes = new ArrayList<>();
    for (Indicator indicator : Shipped.VERSION.indicators(level)) {
      WrittenPlaces places =
          new WrittenPlaces(written, Shipped.HOME, Shipped.VERSION.entryOf(indicator));
      List<Rule> rules = Rewordings.rules(level, indicator.id());
      List<Mutant> mutants = new Mutants(sentences, places, indicator, rules).all();
      int which = (before + mistakes.size()) * 7 % mutants.size();
      mistakes.add(new Seeded(indicator, rules, mutants.get(which)));
    }
    return mistakes;
  }

  /** Whether something tells it apart, which then must have both verdicts. */
  private static boolean isTold(Seeded one, Rulebook changed) {
    ComparedMeaning meaning = compare(one.indicator, one.mutant.indicator(), changed);
    Ruling before = new Ruling(one.indicator, one.rules);
    Ruling after = new Ruling(one.mutant.indicator(), one.mutant.rules());
    for (Telling told : meaning.telling()) {
      assertThat(told.from()).as(one.indicator.id()).isNotEqualTo(told.to());
      assertThat(before.status(told.partnership())).isEqualTo(told.from());
      assertThat(after.status(told.partnership())).isEqualTo(told.to());
    }
    return !meaning.telling().isEmpty();
  }

  @Test
  void other_words_are_not_told_apart_and_most_are_proved_the_same() {
    Map<Rewordings.Way, List<Rewordings.Reworded>> all = new Rewordings().all();
    List<String> toldApart = new ArrayList<>();
    Map<Rewordings.Way, Integer> compared = new LinkedHashMap<>();
    int proved = 0;
    int seeded = 0;
    for (List<Rewordings.Reworded> of : all.values()) {
      int step = Math.max(1, of.size() / OF_EACH_WAY);
      for (int i = 0; i < of.size() && i / step < OF_EACH_WAY; i += step) {
        Rewordings.Reworded one = of.get(i);
        ComparedMeaning meaning =
            compare(one.indicator(), one.indicator(), LateRulebook.of(one.rules()));
        compared.merge(one.way(), 1, Integer::sum);
        seeded++;
        proved += meaning.isSame() ? 1 : 0;
        if (!meaning.telling().isEmpty()) {
          toldApart.add(one.way() + " " + one.indicator().id() + " " + one.line());
        }
      }
    }
    System.out.println("rewordings " + compared + ", " + proved + " proved the same");
    assertThat(toldApart).isEmpty();
    assertThat(compared).hasSize(Rewordings.Way.values().length);
    assertThat(seeded).isGreaterThanOrEqualTo(40);
    // thirty-five of forty
    assertThat(proved * 40).isGreaterThanOrEqualTo(seeded * 35);
  }

  private static ComparedMeaning compare(Indicator before, Indicator after, Rulebook rules) {
    Edition changed = edition(with(after), Map.of(SHIPPED.level(before), rules));
    return new ApartSearch(SHIPPED, changed, List.of(), DAY).of(before, after);
  }

  private static Edition edition(FrameworkVersion version, Map<String, Rulebook> changed) {
    Map<String, Evaluator> evaluators = new LinkedHashMap<>();
    for (String level : version.levelIds()) {
      evaluators.put(
          level,
          changed.containsKey(level)
              ? new Evaluator(version, changed.get(level))
              : Shipped.evaluator(level));
    }
    return new Edition(version, evaluators);
  }

  private static FrameworkVersion with(Indicator changed) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion one : Shipped.VERSION.criteria()) {
      List<Indicator> indicators = new ArrayList<>();
      one.indicators().forEach(i -> indicators.add(i.id().equals(changed.id()) ? changed : i));
      criteria.add(one.with(indicators));
    }
    return Shipped.VERSION.with(criteria);
  }
}
