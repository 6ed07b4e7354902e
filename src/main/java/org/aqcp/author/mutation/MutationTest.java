package org.aqcp.author.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.mutation.catching.Ruling;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.framework.Home;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;

/**
 * Tries whether the cases of a framework version notice mistakes in its rules and thresholds. A
 * mutant is judged by the open reading, as every verdict is. So that this may be believed, those
 * that nobody notices and a sample of the others are compiled, too, and evaluated with Drools as
 * the referee.
 */
public final class MutationTest {
  /** Of so many killed mutants one is compiled. */
  private static final int SAMPLE = 100;

  private static final String SAME =
      "whatever is reported, the other sentences and rules give the same status";

  private final KnownMutants known;
  private final CaseRun run;
  private final List<Subject> subjects;
  private final Compilation compilation;
  private final Effort effort = new Effort();
  private final List<MutantOutcome> outcomes = new ArrayList<>();
  private final Set<String> lived = new TreeSet<>();

  /**
   * A test of a version whose cases were run.
   *
   * @param run of all cases
   */
  public MutationTest(Home home, RulebookReader reader, CaseRun run) {
    this.run = run;
    this.known = KnownMutants.read(home, run.version());
    this.subjects = Subjects.of(home, reader, run);
    this.compilation = new Compilation(effort);
  }

  /** How many mutants there are. */
  public int mutants() {
    return subjects.stream().mapToInt(subject -> subject.mutants().size()).sum();
  }

  /**
   * Judges every mutant.
   *
   * @param progress is told how many are judged
   */
  public MutationRun run(IntConsumer progress) {
    for (Subject subject : subjects) {
      for (Mutant mutant : subject.mutants()) {
        outcomes.add(judge(subject, mutant));
        progress.accept(outcomes.size());
      }
    }
    List<String> stale = new ArrayList<>(known.reasons().keySet());
    stale.removeAll(lived);
    int failed = (int) run.results().stream().filter(result -> !result.passed()).count();
    return new MutationRun(run.version(), outcomes, failed, known, stale, effort);
  }

  private MutantOutcome judge(Subject subject, Mutant mutant) {
    Ruling ruling = new Ruling(mutant.indicator(), mutant.rules());
    long start = System.nanoTime();
    Optional<Trial> killer =
        subject.trials().stream().filter(trial -> trial.notices(ruling)).findFirst();
    effort.read(start);
    if (killer.isEmpty()) {
      Rulebook compiled = compilation.confirm(ruling, subject.trials());
      return survived(subject, mutant, ruling, compiled);
    }
    if (outcomes.size() % SAMPLE == 0) {
      compilation.confirm(ruling, subject.trials());
    }
    return MutantOutcome.killed(mutant, killer.get());
  }

  private MutantOutcome survived(Subject subject, Mutant mutant, Ruling ruling, Rulebook compiled) {
    lived.add(mutant.id());
    Ruling real = subject.ruling();
    if (Equivalence.shown(real.rules(), real.indicator(), ruling.rules(), ruling.indicator())) {
      return new MutantOutcome(mutant, MutantOutcome.Fate.EQUIVALENT, SAME, Optional.empty());
    }
    Optional<MutantOutcome.Caught> caught = new Hunt(run, subject, ruling, compiled).caught();
    String reason = known.reasons().getOrDefault(mutant.id(), "");
    boolean listed = !reason.isEmpty() && caught.isEmpty();
    return new MutantOutcome(
        mutant, listed ? MutantOutcome.Fate.LISTED : MutantOutcome.Fate.SURVIVED, reason, caught);
  }
}
