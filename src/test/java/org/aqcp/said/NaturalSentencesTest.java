package org.aqcp.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.condition.Bindings;
import org.aqcp.condition.Reading;
import org.aqcp.condition.Requirement;
import org.aqcp.condition.Truth;
import org.aqcp.condition.World;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.random.Amount;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What policy staff would say, written before the grammar that is to understand it: how much of it
 * the rule language understands, and that it takes it to mean what the English means.
 */
class NaturalSentencesTest {
  /** How many are understood today, to be raised with each step of the grammar. */
  private static final int UNDERSTOOD = 236;

  private static final int PARTNERSHIPS = Amount.of(300);

  /** How many partnerships a meaning is true of at least, and false of. */
  private static final int EACH = 5;

  private static final List<Told> TOLD = new ArrayList<>();
  private static final Map<Saying, Requirement> UNDERSTANDING = new LinkedHashMap<>();

  @BeforeAll
  static void tell() {
    for (String level : List.of("state", "local")) {
      TOLD.addAll(ToldPartnerships.of(level, PARTNERSHIPS));
    }
    SentenceReader reader =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).wording();
    for (Saying saying : Saying.all()) {
      reader
          .read(saying.lines(), 1, false)
          .ifPresent(condition -> UNDERSTANDING.put(saying, condition));
    }
  }

  @Test
  void no_sentence_is_said_twice() {
    assertThat(Saying.all()).hasSizeGreaterThanOrEqualTo(248);
    assertThat(Saying.all().stream().map(Saying::text)).doesNotHaveDuplicates();
  }

  /** A meaning that is always true, or never, would be met by a wrong one. */
  @Test
  void each_meaning_is_true_of_some_partnerships_and_false_of_others() {
    List<String> always = new ArrayList<>();
    for (Saying saying : Saying.all()) {
      long times = TOLD.stream().filter(saying.meaning()).count();
      if (times < EACH || times > TOLD.size() - EACH) {
        always.add("%d of %d: %s".formatted(times, TOLD.size(), saying.text()));
      }
    }
    assertThat(always).isEmpty();
  }

  @Test
  void what_is_understood_is_understood_as_it_is_meant() {
    List<String> misunderstood = new ArrayList<>();
    UNDERSTANDING.forEach(
        (saying, condition) -> {
          long times = TOLD.stream().filter(told -> !means(saying, condition, told)).count();
          if (times > 0) {
            misunderstood.add("%d of %d: %s".formatted(times, TOLD.size(), saying.text()));
          }
        });
    assertThat(misunderstood).isEmpty();
  }

  /** Where everything is reported, the two readings are one. */
  private static boolean means(Saying saying, Requirement condition, Told told) {
    Truth meant = Truth.of(saying.meaning().test(told));
    World world = World.of(told.own());
    return Stream.of(Reading.closed(world), Reading.open(world))
        .allMatch(reading -> condition.read(reading, bindings(told.own())) == meant);
  }

  /** What is unreported is unknown: what is sure without it is meant whatever it is. */
  @Test
  void what_is_sure_of_a_partnership_is_meant_of_it_once_it_reports_everything() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < TOLD.size(); i++) {
      Partnership part = new LeftOut(i).of(TOLD.get(i).own());
      Reading open = Reading.open(World.of(part));
      for (Map.Entry<Saying, Requirement> one : UNDERSTANDING.entrySet()) {
        Truth sure = one.getValue().read(open, bindings(part));
        if (sure == Truth.of(!one.getKey().meaning().test(TOLD.get(i)))) {
          wrong.add("partnership %d: %s".formatted(i, one.getKey().text()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void at_least_as_much_is_understood_as_before() {
    List<String> not =
        Saying.all().stream()
            .filter(saying -> !UNDERSTANDING.containsKey(saying))
            .map(Saying::text)
            .toList();
    Amount.say("%d of %d natural sentences understood", UNDERSTANDING.size(), Saying.all().size());
    assertThat(UNDERSTANDING)
        .as("not understood:%n%s", String.join(System.lineSeparator(), not))
        .hasSizeGreaterThanOrEqualTo(UNDERSTOOD);
  }

  private static Bindings bindings(Partnership partnership) {
    return Bindings.NONE.with("$partnership", (Object) partnership);
  }
}
