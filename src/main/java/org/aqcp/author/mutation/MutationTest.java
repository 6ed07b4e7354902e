package org.aqcp.author.mutation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.aqcp.author.cases.CaseRun;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.framework.Home;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.search.apart.Ruling;

/**
 * Tests whether the cases of a framework version catch mistakes in its rules and thresholds.
 * Mutants are judged by the open reading, like every verdict. As a check on that, all survivors and
 * a sample of the killed mutants are also compiled and evaluated with Drools.
 */
public final class MutationTest {
  /** One in this many killed mutants is compiled. */
  private static final int SAMPLE = 100;

  private final KnownMutants known;
  private final CaseRun run;
  private final List<Subject> subjects;
  private final Compilation compilation;
  private final Effort effort = new Effort();
  private final List<MutantOutcome> outcomes = new ArrayList<>();
  private final IdentityHashMap<Subject, Rulebook> real = new IdentityHashMap<>();
  private final Set<String> survivors = new TreeSet<>();

  /** A mutation test of a version, given the results of all its cases. */
  public MutationTest(Home home, RulebookReader reader, CaseRun run) {
    this(home, reader, run, id -> true);
  }

  /**
   * A mutation test of some rules of a version.
   *
   * @param some the ids of indicators, and kinds of groups, whose rules are mutated
   */
  public MutationTest(Home home, RulebookReader reader, CaseRun run, Predicate<String> some) {
    this.run = run;
    this.known = KnownMutants.read(home, run.version());
    this.subjects =
        Subjects.of(home, reader, run).stream()
            .filter(subject -> some.test(subject.ruling().indicator().id()))
            .toList();
    this.compilation = new Compilation(effort);
  }

  public int mutants() {
    return subjects.stream().mapToInt(subject -> subject.mutants().size()).sum();
  }

  /** Judges every mutant, reporting the number of mutants judged so far. */
  public MutationRun run(IntConsumer progress) {
    for (Subject subject : subjects) {
      for (Mutant mutant : subject.mutants()) {
        outcomes.add(judge(subject, mutant));
        progress.accept(outcomes.size());
      }
    }
    List<String> stale = new ArrayList<>(known.reasons().keySet());
    stale.removeAll(survivors);
    int failed = (int) run.results().stream().filter(result -> !result.passed()).count();
    return new MutationRun(run.version(), outcomes, failed, known, stale, effort);
  }

  private MutantOutcome judge(Subject subject, Mutant mutant) {
    Ruling ruling = new Ruling(mutant.indicator(), mutant.rules());
    long start = System.nanoTime();
    Optional<Trial> killer =
        subject.trials().stream().filter(trial -> trial.kills(ruling)).findFirst();
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
    survivors.add(mutant.id());
    Hunt.Found found = new Hunt(run, subject, compiled(subject), ruling, compiled).find();
    String reason = known.reasons().getOrDefault(mutant.id(), "");
    if (found.caught().isEmpty() && !reason.isEmpty()) {
      return new MutantOutcome(mutant, MutantOutcome.Fate.LISTED, reason, Optional.empty());
    }
    boolean proved = !found.proof().isEmpty();
    return new MutantOutcome(
        mutant,
        proved ? MutantOutcome.Fate.EQUIVALENT : MutantOutcome.Fate.SURVIVED,
        proved ? found.proof() : reason,
        found.caught());
  }

  private Rulebook compiled(Subject subject) {
    return real.computeIfAbsent(subject, one -> Rulebook.compiled(one.ruling().rules()));
  }
}
