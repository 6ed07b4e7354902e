package org.aqcp.author.scaffold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aqcp.author.cases.Case;
import org.aqcp.author.cases.CaseFile;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseRunner;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkProblem;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.text.RuleProblem;
import org.aqcp.search.edit.EmptyPartnership;

/**
 * Creates a new indicator: its entry, rules and cases, as far as they do not exist yet. One that is
 * inherited gets copies of its rules and cases, to edit.
 */
public final class Scaffold {
  private final HomeCopy copy;
  private final Request request;
  private final RulebookReader rules;
  private final List<Piece> pieces = new ArrayList<>();

  private Scaffold(HomeCopy copy, Request request, RulebookReader rules) {
    this.copy = copy;
    this.request = request;
    this.rules = rules;
  }

  /**
   * Writes what is missing into a copy of the home, and checks there that the version is valid and
   * the new cases pass.
   *
   * @throws org.aqcp.input.problem.InvalidInput if the indicator cannot be added or is already
   *     complete
   * @throws InvalidFramework if the home is invalid, with or without the indicator
   */
  public static List<Piece> build(
      HomeCopy copy, Request request, Function<Home, RulebookReader> rules) {
    Scaffold scaffold = new Scaffold(copy, request, rules.apply(copy.home()));
    scaffold.build();
    return scaffold.pieces;
  }

  private void build() {
    if (request.newCriterion().isPresent()) {
      pieces.add(NewCriterion.write(copy, version(), request));
    }
    InsertionPoint place = InsertionPoint.of(request, version());
    Criterion criterion = place.criterion();
    StartingSentence start =
        StartingSentence.in(rules.vocabulary()).orElseThrow(this::noStartingSentence);
    if (place.indicator().isEmpty()) {
      pieces.add(entry(criterion, start));
    }
    FrameworkVersion version = version();
    Indicator indicator = version.indicator(request.id()).orElseThrow();
    List<Rule> written = rules.written(version, criterion.level()).rules();
    Optional<Rule> existing = FirstRules.on(indicator.id(), written);
    if (existing.isPresent() && OwnRules.isInherited(version, existing.get().file())) {
      override(version, criterion);
      return;
    }
    String file = existing.map(Rule::file).orElse(FirstRules.file(version, criterion, written));
    if (existing.isEmpty()) {
      pieces.add(FirstRules.write(copy, file, criterion, indicator, start));
    }
    if (written.stream().noneMatch(Rule::rollUp)) {
      pieces.add(FirstRollUp.write(copy, version));
    }
    List<CaseFile> cases = CaseFiles.read(copy.home(), version);
    FrameworkVersion begun = version.only(i -> isBegun(i, written));
    Evaluator evaluator = new Evaluator(begun, rules.read(begun, criterion.level()));
    if (cases.stream().flatMap(f -> f.cases().stream()).noneMatch(this::testsIndicator)) {
      List<String> first =
          existing.isEmpty()
              ? FirstCases.of(start)
              : FirstCases.of(statusOfEmpty(evaluator, indicator, criterion.level()));
      pieces.add(
          new FirstCases(copy, version, criterion, indicator.id()).write(file, cases, first));
    }
    if (pieces.isEmpty()) {
      throw alreadyComplete(indicator, existing.orElseThrow());
    }
    tryCases(evaluator);
  }

  private Piece entry(Criterion criterion, StartingSentence start) {
    if (version().inheritance().isPresent()) {
      Entry.begin(copy, version(), criterion);
    }
    Criterion now = InsertionPoint.of(request, version()).criterion();
    return Entry.write(copy, version().origin().file(), now, request, start);
  }

  /** Lets an inherited indicator have rules and cases of the version's own, to edit. */
  private void override(FrameworkVersion version, Criterion criterion) {
    // the cases first: with rules of its own, the version inherits them no longer
    List<Piece> cases = new OwnCases(copy, version, request.id()).write();
    pieces.addAll(new OwnRules(copy, version, criterion, request.id()).write());
    pieces.addAll(cases);
    tryCases(new Evaluator(version, rules.read(version, criterion.level())));
  }

  private FrameworkVersion version() {
    return copy.home().begunVersion(request.version());
  }

  /** Whether an indicator has rules: those of the others are written one after another. */
  private boolean isBegun(Indicator indicator, List<Rule> written) {
    return indicator.id().equals(request.id())
        || FirstRules.on(indicator.id(), written).isPresent();
  }

  private boolean testsIndicator(Case one) {
    return one.expected().containsKey(request.id());
  }

  private static Status statusOfEmpty(Evaluator evaluator, Indicator indicator, String level) {
    Partnership nothing = EmptyPartnership.partnership(level, LocalDate.of(2014, 6, 30));
    return evaluator.evaluate(nothing, indicator).status();
  }

  /** Checks the new cases. If one fails, that is a bug in this program. */
  private void tryCases(Evaluator evaluator) {
    List<CaseFile> cases = CaseFiles.read(copy.home(), version());
    CaseRunner runner = new CaseRunner(level -> evaluator);
    for (CaseFile file : cases) {
      for (Case one : file.cases()) {
        if (testsIndicator(one) && isNew(file, one) && !runner.run(file, one).passed()) {
          throw new IllegalStateException(
              "the new case " + file.file() + ":" + one.line() + " fails");
        }
      }
    }
  }

  private boolean isNew(CaseFile file, Case one) {
    return pieces.stream()
        .anyMatch(piece -> piece.file().equals(file.file()) && piece.line() <= one.line());
  }

  private InvalidInput alreadyComplete(Indicator indicator, Rule existing) {
    return new InvalidInput(
        new Problem(
            FrameworkProblem.DUPLICATE_ID,
            version().origin().file(),
            indicator.place(),
            "indicator " + indicator.id() + " already exists, with rules and cases",
            "edit its rules at "
                + existing.file()
                + ":"
                + existing.line()
                + ", or choose another id"));
  }

  private InvalidFramework noStartingSentence() {
    return new InvalidFramework(
        List.of(
            new Problem(
                RuleProblem.UNKNOWN_SENTENCE,
                "rules/vocabulary",
                Place.NOWHERE,
                "no phrases say that there are at least {n} of something and that there is one",
                "write the indicator by hand")));
  }
}
