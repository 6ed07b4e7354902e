package org.aqcp.author.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.author.mutation.making.MutantKind;
import org.aqcp.random.Amount;
import org.aqcp.rules.Rulebook;
import org.aqcp.search.apart.Ruling;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** Mutants of the shipped rules and thresholds. */
final class ShippedMutantsTest {
  private static final int SAMPLE = 25;
  private static final int HUNTED = 15;

  @Test
  void the_cases_notice_every_one_that_changes_anything() {
    MutationRun run =
        new MutationTest(Shipped.HOME, ShippedMutants.READER, ShippedMutants.RUN).run(done -> {});
    assertThat(run.all(MutantOutcome.Fate.SURVIVED)).isEmpty();
    assertThat(run.all(MutantOutcome.Fate.LISTED)).isEmpty();
    assertThat(run.killed()).isGreaterThan(99);
    assertThat(run.outcomes()).hasSizeGreaterThan(1800);
  }

  @Test
  void they_are_of_every_kind_that_the_shipped_rules_allow_each_with_an_id_of_its_own() {
    List<Mutant> all = ShippedMutants.SUBJECTS.stream().flatMap(s -> s.mutants().stream()).toList();
    Set<String> ids = new HashSet<>();
    assertThat(all).allMatch(mutant -> ids.add(mutant.id()));
    Set<MutantKind> kinds =
        all.stream().map(mutant -> mutant.difference().kind()).collect(Collectors.toSet());
    // every number of the shipped rules is a threshold
    assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(MutantKind.SHIFTED_NUMBER)));
  }

  @Test
  void what_is_read_of_a_mutant_is_what_it_comes_to_when_it_is_compiled() {
    Random random = new Random(ShippedMutants.SUBJECTS.size());
    Compilation compilation = new Compilation(new Effort());
    for (int i = 0; i < SAMPLE; i++) {
      Subject subject = one(ShippedMutants.SUBJECTS, random);
      Mutant mutant = one(subject.mutants(), random);
      Ruling ruling = new Ruling(mutant.indicator(), mutant.rules());
      assertThatCode(() -> compilation.confirm(ruling, subject.trials()))
          .as("%s %s", mutant.id(), mutant.difference().shown())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void what_tells_one_from_the_rules_is_found_from_nothing() {
    Random random = new Random(ShippedMutants.SUBJECTS.size());
    List<String> without = new ArrayList<>();
    for (int i = 0; i < Amount.of(HUNTED); i++) {
      Subject subject = one(ShippedMutants.SUBJECTS, random);
      Mutant mutant = one(subject.mutants(), random);
      Ruling ruling = new Ruling(mutant.indicator(), mutant.rules());
      Hunt.Found found =
          new Hunt(
                  ShippedMutants.RUN,
                  subject,
                  Rulebook.compiled(subject.ruling().rules()),
                  ruling,
                  Rulebook.compiled(ruling.rules()))
              .find();
      if (found.caught().isEmpty() || !found.proof().isEmpty()) {
        without.add(mutant.id() + " " + mutant.difference().shown() + " " + found.proof());
      }
    }
    assertThat(without).isEmpty();
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
