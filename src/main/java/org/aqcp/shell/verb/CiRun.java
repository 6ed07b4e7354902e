package org.aqcp.shell.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseProblem;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.check.Findings;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.author.mutation.MutantOutcome;
import org.aqcp.author.mutation.MutationRun;
import org.aqcp.author.mutation.MutationTest;
import org.aqcp.author.mutation.making.Mutant;
import org.aqcp.edition.difference.IndicatorChange;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.gate.AcceptedFindings;
import org.aqcp.edition.gate.Gate;
import org.aqcp.edition.gate.GateProblem;
import org.aqcp.edition.gate.GateStep;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.ImpactSearch;
import org.aqcp.edition.lock.LockCheck;
import org.aqcp.edition.lock.Verification;
import org.aqcp.edition.revision.RevisionHome;
import org.aqcp.evaluation.RollUp;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.framework.Lifecycle;
import org.aqcp.framework.VersionStep;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.report.cases.CaseYaml;
import org.aqcp.rules.text.RuleLayout;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.LoadedFrameworks;

/**
 * Everything that a change of framework versions is held to, step by step.
 *
 * @param base what it is compared with; empty if nothing is
 * @param least the percentage of mutants that must be killed; empty for that of the base
 * @param corpus folders with partnership files; may be none
 */
record CiRun(
    Invocation invocation,
    List<String> ids,
    Optional<RevisionHome> base,
    Optional<Integer> least,
    List<String> corpus,
    AcceptedFindings accepted) {
  /** What must be killed where there is nothing to compare with. */
  private static final int USUAL_LEAST = 95;

  /** A version as it was and as it is. */
  private record Changed(Optional<TestedVersion> before, TestedVersion after) {}

  Gate run() {
    LoadedFrameworks frameworks = invocation.frameworks();
    List<GateStep> steps = new ArrayList<>();
    // first, since an edit of what is locked may leave nothing else that can be read
    steps.add(locks(frameworks));
    GateStep check = check(frameworks);
    steps.add(check);
    steps.add(layout());
    List<VersionDifference> differences = new ArrayList<>();
    List<Impact> impacts = new ArrayList<>();
    List<Problem> unreadable = new ArrayList<>();
    List<TestedVersion> versions = versions(frameworks, unreadable);
    List<Tested> tested = versions.stream().map(Tested::of).toList();
    steps.add(cases(tested, unreadable));
    steps.add(coverage(tested));
    boolean asBefore = base.filter(before -> before.isAsNow(frameworks.home())).isPresent();
    List<Changed> changed = asBefore ? List.of() : changed(versions);
    steps.add(mutants(changed));
    if (base.isPresent()) {
      steps.add(changes(changed, differences));
    }
    if (!corpus.isEmpty()) {
      steps.add(impact(changed, differences, impacts));
    }
    List<GateStep> all = new ArrayList<>(steps.stream().map(accepted::applied).toList());
    if (!accepted.unused().isEmpty()) {
      all.add(new GateStep("accepted", "accepted findings that are not there", accepted.unused()));
    }
    return new Gate(base.map(RevisionHome::revision).orElse(""), all, differences, impacts);
  }

  private GateStep locks(LoadedFrameworks frameworks) {
    LockCheck check = new LockCheck(frameworks.home(), frameworks.rules());
    Set<String> all = new TreeSet<>(ids);
    all.addAll(frameworks.home().lockedIds());
    List<Verification> verified = all.stream().map(check::verify).toList();
    List<Problem> problems = new ArrayList<>();
    for (Verification one : verified) {
      if (one.outcome() == Verification.Outcome.DIFFERS
          || one.outcome() == Verification.Outcome.NOT_LOCKED) {
        problems.addAll(one.problems());
      }
    }
    long locked =
        verified.stream().filter(one -> one.outcome() != Verification.Outcome.NOT_LOCKED).count();
    return new GateStep("locks", locked + " locked", distinct(problems));
  }

  private GateStep check(LoadedFrameworks frameworks) {
    List<Findings> found = ids.stream().map(frameworks.check()::check).toList();
    int indicators = found.stream().mapToInt(one -> one.looked().indicators()).sum();
    return new GateStep(
        "check",
        counted(found.size(), "version") + ", " + counted(indicators, "indicator"),
        distinct(found.stream().flatMap(one -> one.problems().stream()).toList()));
  }

  private GateStep layout() {
    List<Problem> problems = new ArrayList<>();
    Map<String, Path> files = RuleFileNames.of(invocation, List.of());
    files.forEach((name, file) -> problem(name, file).ifPresent(problems::add));
    return new GateStep("format", counted(files.size(), "rule file"), problems);
  }

  private static Optional<Problem> problem(String name, Path file) {
    try {
      String text = Files.readString(file);
      return text.equals(RuleLayout.of(name, text))
          ? Optional.empty()
          : Optional.of(
              new Problem(
                  GateProblem.UNFORMATTED_FILE,
                  name,
                  Place.NOWHERE,
                  "the layout of this rule file is not the usual one",
                  "run `aqcp rules format`"));
    } catch (InvalidFramework | IOException unreadable) {
      // what is wrong with it is a finding of the check
      return Optional.empty();
    }
  }

  private List<TestedVersion> versions(LoadedFrameworks frameworks, List<Problem> unreadable) {
    List<TestedVersion> versions = new ArrayList<>();
    for (String id : ids) {
      try {
        TestedVersion version = TestedVersion.read(frameworks, id);
        if (version.files().isEmpty()) {
          unreadable.add(TestedVersion.none(frameworks.home().name(frameworks.home().rules(id))));
        } else {
          versions.add(version);
        }
      } catch (InvalidFramework invalid) {
        unreadable.addAll(invalid.problems());
      }
    }
    return versions;
  }

  private static GateStep cases(List<Tested> tested, List<Problem> unreadable) {
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    for (Tested one : tested) {
      number += one.run().results().size();
      one.run().failed().forEach(result -> problems.add(failed(result)));
    }
    // what the check reports already is not reported once more
    unreadable.stream()
        .filter(problem -> problem.kind() == CaseProblem.NO_CASES)
        .forEach(problems::add);
    String summary = counted(number, "case");
    return new GateStep(
        "cases",
        unreadable.isEmpty() ? summary : summary + "; some versions cannot be tested",
        distinct(problems));
  }

  private static Problem failed(CaseResult result) {
    String differs =
        result.differing().stream()
            .map(
                id ->
                    "%s is %s, expected %s"
                        .formatted(
                            id,
                            result.found().get(id).words(),
                            result.of().expected().get(id).words()))
            .collect(Collectors.joining("; "));
    return new Problem(
        GateProblem.FAILED_CASE,
        result.file().file(),
        new Place(result.of().line(), 1),
        "the case `%s` of %s fails: %s"
            .formatted(result.of().name(), result.file().against(), differs),
        "`aqcp framework test " + result.file().against() + "` explains it");
  }

  private static GateStep coverage(List<Tested> tested) {
    List<Problem> problems = new ArrayList<>();
    for (Tested one : tested) {
      FrameworkVersion version = one.run().version();
      for (FoundCase found : one.missing(Integer.MAX_VALUE).found()) {
        FrameworkVersion.EntryPlace entry = version.entryOf(found.target().indicator());
        problems.add(
            new Problem(
                GateProblem.UNCOVERED,
                entry.file(),
                entry.place(),
                "no case of %s covers this: %s"
                    .formatted(found.target().indicator().id(), CaseYaml.name(found)),
                "`aqcp framework test " + version.id() + " --write-missing` writes one"));
      }
    }
    int targets = tested.stream().mapToInt(one -> one.coverage().size()).sum();
    return new GateStep("coverage", targets + " statuses, sentences and bounds", problems);
  }

  private List<Changed> changed(List<TestedVersion> versions) {
    List<Changed> changed = new ArrayList<>();
    for (TestedVersion after : versions) {
      Optional<TestedVersion> before = base.flatMap(b -> before(after.version().id(), b));
      if (before.filter(one -> isSame(one, after)).isEmpty()) {
        changed.add(new Changed(before, after));
      }
    }
    return changed;
  }

  /** A version at the base; empty if it was not there, or could not be read. */
  private Optional<TestedVersion> before(String id, RevisionHome at) {
    try {
      return Optional.of(TestedVersion.read(invocation.frameworks().of(at.home()), id));
    } catch (InvalidInput | InvalidFramework unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isSame(TestedVersion before, TestedVersion after) {
    return before.version().origin().digest().equals(after.version().origin().digest())
        && digests(before).equals(digests(after))
        && before.files().equals(after.files());
  }

  private static Map<String, String> digests(TestedVersion version) {
    Map<String, String> digests = new TreeMap<>();
    version
        .evaluators()
        .forEach((level, evaluator) -> digests.put(level, evaluator.rulebook().digest()));
    return digests;
  }

  private GateStep mutants(List<Changed> changed) {
    List<Problem> problems = new ArrayList<>();
    int killed = 0;
    int all = 0;
    for (Changed one : changed) {
      Set<String> some = mutated(one);
      MutationRun run =
          mutate(one.after(), invocation.frameworks().home(), invocation.frameworks(), some);
      all += run.outcomes().size();
      killed += run.all(MutantOutcome.Fate.KILLED).size();
      double needed = least.map(Integer::doubleValue).orElseGet(() -> needed(one, some));
      if (!run.outcomes().isEmpty() && run.killed() < needed) {
        run.all(MutantOutcome.Fate.SURVIVED)
            .forEach(outcome -> problems.add(survived(outcome.mutant(), run, needed)));
      }
    }
    String summary =
        changed.isEmpty()
            ? "nothing to mutate: rules and cases are as at `%s`"
                .formatted(base.map(RevisionHome::revision).orElse(""))
            : "%d of %d killed".formatted(killed, all);
    return new GateStep("mutants", summary, problems);
  }

  /** The ids of the indicators, and the groups, whose rules or cases differ. */
  private static Set<String> mutated(Changed one) {
    FrameworkVersion now = one.after().version();
    Set<String> all = new HashSet<>(Set.of(RollUp.CRITERION, RollUp.BENCHMARK));
    now.indicators().forEach(indicator -> all.add(indicator.id()));
    if (one.before().isEmpty()) {
      return all;
    }
    TestedVersion before = one.before().get();
    all.removeIf(
        id ->
            rules(before, id).equals(rules(one.after(), id))
                && before.version().thresholds(id).equals(now.thresholds(id))
                && cases(before, id).equals(cases(one.after(), id)));
    return all;
  }

  private static List<Object> rules(TestedVersion of, String on) {
    return of.evaluators().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(one -> one.getValue().rulebook().on(on).stream())
        .<Object>map(rule -> List.of(rule.conclusion(), rule.sentences().toString()))
        .toList();
  }

  private static List<Object> cases(TestedVersion of, String id) {
    return of.files().stream()
        .map(CaseFile::cases)
        .flatMap(List::stream)
        .filter(
            one ->
                one.expected().containsKey(id)
                    || (one.isRollUp() && List.of(RollUp.CRITERION, RollUp.BENCHMARK).contains(id)))
        .<Object>map(one -> List.of(one.name(), one.given(), one.expected(), one.statuses()))
        .toList();
  }

  private MutationRun mutate(
      TestedVersion version, Home home, LoadedFrameworks frameworks, Set<String> some) {
    Predicate<String> mutated = some::contains;
    MutationTest test = new MutationTest(home, frameworks.rules(), version.run(), mutated);
    try (ProgressLine line =
        new ProgressLine(invocation.environment(), "mutants", test.mutants())) {
      return test.run(line::at);
    }
  }

  /** What the base kills of the same indicators. */
  private double needed(Changed one, Set<String> some) {
    if (one.before().isEmpty()) {
      return USUAL_LEAST;
    }
    LoadedFrameworks then = invocation.frameworks().of(base.orElseThrow().home());
    MutationRun run = mutate(one.before().get(), then.home(), then, some);
    return run.outcomes().isEmpty() ? USUAL_LEAST : run.killed();
  }

  private static Problem survived(Mutant mutant, MutationRun run, double needed) {
    Mutant.Difference difference = mutant.difference();
    return new Problem(
        GateProblem.SURVIVING_MUTANT,
        difference.file(),
        new Place(Math.max(0, difference.line()), difference.line() == 0 ? 0 : 1),
        "no case of %s notices if this is `%s`; %.0f %% of such mistakes are noticed, and %.0f %% must be"
            .formatted(
                run.version().id(),
                difference.after().isEmpty()
                    ? "left out"
                    : String.join(" ", difference.after()).strip(),
                Math.floor(run.killed()),
                Math.ceil(needed)),
        "`aqcp framework test " + run.version().id() + " --mutate` proposes a case");
  }

  private GateStep changes(List<Changed> changed, List<VersionDifference> differences) {
    List<Problem> problems = new ArrayList<>();
    int compared = 0;
    for (Changed one : changed) {
      FrameworkVersion now = one.after().version();
      if (one.before().isPresent()) {
        compared++;
        VersionDifference difference =
            FrameworkDiffCommand.difference(one.before().get(), one.after());
        if (difference.isAny()) {
          differences.add(difference);
        }
        undeclared(difference).ifPresent(problems::add);
      }
      if (now.declaredStep().isPresent() && now.inheritance().isPresent()) {
        String extended = now.inheritance().get().from().id();
        TestedVersion from = TestedVersion.read(invocation.frameworks(), extended);
        VersionDifference whole = FrameworkDiffCommand.difference(from, one.after());
        whole.understated().ifPresent(stated -> problems.add(tooSmall(whole, stated)));
      }
    }
    problems.addAll(gone());
    String summary =
        changed.isEmpty() ? "everything is as it was" : counted(compared, "version") + " compared";
    return new GateStep("changes", summary, problems);
  }

  /** What was released must mean what it meant. */
  private Optional<Problem> undeclared(VersionDifference difference) {
    Lifecycle lifecycle = difference.before().lifecycle();
    boolean released = lifecycle == Lifecycle.RELEASED || lifecycle == Lifecycle.RETIRED;
    if (!released || difference.step().compareTo(VersionStep.PATCH) <= 0) {
      return Optional.empty();
    }
    String what =
        difference.onlyMeaning().indicators().stream()
            .map(IndicatorChange::latest)
            .map(Indicator::id)
            .collect(Collectors.joining(", "));
    String id = difference.after().id();
    return Optional.of(
        new Problem(
            GateProblem.UNDECLARED_CHANGE,
            difference.after().origin().file(),
            Place.NOWHERE,
            "`%s` is released and does not mean what it meant at `%s` (%s): this demands a %s step"
                .formatted(
                    id,
                    base.orElseThrow().revision(),
                    what.isEmpty() ? "its roll-up" : what,
                    difference.step().key()),
            "undo it, and begin a new version with `aqcp framework new ID --extends " + id + "`"));
  }

  private Problem tooSmall(VersionDifference whole, VersionStep stated) {
    return new Problem(
        GateProblem.STEP_TOO_SMALL,
        whole.after().origin().file(),
        Place.NOWHERE,
        "`%s` states `step: %s`, but it differs from `%s` by a %s step"
            .formatted(whole.after().id(), stated.key(), whole.before().id(), whole.step().key()),
        "write `step: " + whole.step().key() + "`; `aqcp framework diff` shows why");
  }

  /** Released versions that are not there any more. */
  private List<Problem> gone() {
    List<Problem> problems = new ArrayList<>();
    Home then = base.orElseThrow().home();
    Home now = invocation.frameworks().home();
    for (String id : then.versionIds()) {
      if (!now.versionIds().contains(id)) {
        before(id, base.orElseThrow())
            .map(TestedVersion::version)
            .filter(one -> one.released() != null)
            .ifPresent(
                one ->
                    problems.add(
                        new Problem(
                            GateProblem.UNDECLARED_CHANGE,
                            then.name(then.framework(id)),
                            Place.NOWHERE,
                            "`%s` was released, and is gone since `%s`: this demands a major step"
                                .formatted(id, base.orElseThrow().revision()),
                            "restore it, and retire it with `retired: DATE`")));
      }
    }
    return problems;
  }

  private GateStep impact(
      List<Changed> changed, List<VersionDifference> differences, List<Impact> impacts) {
    for (Changed one : changed) {
      Optional<TestedVersion> before =
          one.before()
              .or(
                  () ->
                      one.after()
                          .version()
                          .inheritance()
                          .map(from -> from.from().id())
                          .map(id -> TestedVersion.read(invocation.frameworks(), id)));
      before.ifPresent(was -> impacts.add(impact(was, one.after(), differences)));
    }
    if (changed.isEmpty()) {
      // a folder without partnerships would go unnoticed until something changes
      requirePartnerships();
    }
    int evaluated = impacts.stream().mapToInt(one -> one.evaluated().size()).sum();
    return new GateStep(
        "impact",
        impacts.isEmpty()
            ? "no version differs"
            : counted(impacts.size(), "version") + " on " + counted(evaluated, "partnership"),
        List.of());
  }

  private Impact impact(
      TestedVersion before, TestedVersion after, List<VersionDifference> differences) {
    VersionDifference difference =
        differences.stream()
            .filter(
                one -> one.after().equals(after.version()) && one.before().equals(before.version()))
            .findFirst()
            .orElseGet(() -> FrameworkDiffCommand.difference(before, after));
    ImpactSearch search =
        new ImpactSearch(
            FrameworkDiffCommand.edition(before), FrameworkDiffCommand.edition(after), difference);
    FrameworkImpactCommand.look(corpus, search, invocation);
    Impact impact = search.result();
    FrameworkImpactCommand.requireAny(impact, corpus);
    return impact;
  }

  private void requirePartnerships() {
    FrameworkImpactCommand.requireFiles(corpus, invocation);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static List<Problem> distinct(List<Problem> problems) {
    return problems.stream().distinct().sorted(Problem.ORDER).toList();
  }
}
