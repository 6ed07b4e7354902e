package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.aqcp.assist.interview.Credit;
import org.aqcp.assist.interview.CreditSearch;
import org.aqcp.assist.plan.PlanReport;
import org.aqcp.condition.Status;
import org.aqcp.convene.portfolio.NamedFiles;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.framework.VersionChoice;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.board.Board;
import org.aqcp.report.board.BoardMaker;
import org.aqcp.report.board.Boards;
import org.aqcp.report.evaluation.JsonVerdicts;
import org.aqcp.report.yardstick.JsonEvaluations;
import org.aqcp.report.yardstick.SideBySide;
import org.aqcp.report.yardstick.SideBySideText;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** A file that is read once, and evaluated against several framework versions. */
record EvaluatedTogether(PartnershipFile file, Yardsticks yardsticks) {
  /**
   * Reads the file and loads the versions.
   *
   * @throws Refusal if it is not one file
   */
  static EvaluatedTogether of(Invocation invocation, List<String> names, VersionChoice choice) {
    if (NamedFiles.areMany(invocation.environment().folder(), names)) {
      throw Refusal.usage(
          "several files are evaluated against one framework version",
          "name one file, or one version with `--against`");
    }
    PartnershipFile file = PartnershipFiles.read(invocation, names.get(0));
    Yardsticks yardsticks = invocation.frameworks().yardsticks(choice, file);
    PartnershipFiles.tell(invocation, file, yardsticks);
    return new EvaluatedTogether(file, yardsticks);
  }

  /** Prints the evaluations in a format of {@code aqcp evaluate}. */
  ExitStatus print(EvaluationFormat format, Output output) {
    Invocation invocation = output.invocation();
    List<Evaluation> evaluations =
        switch (format) {
          case TEXT -> text(output);
          case JSON -> json(!invocation.isGiven(EvaluateCommand.NO_REMEDIES), output);
          case VERDICTS -> verdicts(output);
        };
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    evaluations.forEach(
        of -> of.countsAskedFor().forEach((status, n) -> counts.merge(status, n, Integer::sum)));
    return EvaluateCommand.status(counts, invocation);
  }

  /** What was made of each evaluation, and what one more fact would settle. */
  private record Made<T>(List<T> each, List<Credit> credits) {}

  private <T> Made<T> made(BiFunction<Evaluator, Evaluation, T> work) {
    CreditSearch credits = new CreditSearch();
    List<T> each =
        yardsticks.each(
            file.partnership(),
            (evaluator, evaluation) -> {
              credits.add(evaluator, evaluation);
              return work.apply(evaluator, evaluation);
            });
    return new Made<>(each, credits.credits());
  }

  private List<Evaluation> text(Output output) {
    Made<Evaluation> made = made((evaluator, evaluation) -> evaluation);
    SideBySide sides = new SideBySide(made.each, made.credits);
    output.write(SideBySideText.render(sides, output.palette(), output.width()));
    return made.each;
  }

  private List<Evaluation> json(boolean remedies, Output output) {
    Made<ExplainedEvaluation> made =
        made((evaluator, evaluation) -> explained(evaluator, evaluation, remedies));
    output.write(JsonEvaluations.of(made.each, made.credits));
    return made.each.stream().map(ExplainedEvaluation::evaluation).toList();
  }

  private ExplainedEvaluation explained(
      Evaluator evaluator, Evaluation evaluation, boolean remedies) {
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator, evaluation, remedies);
    if (remedies) {
      explained.findRemedies();
    }
    return explained;
  }

  private List<Evaluation> verdicts(Output output) {
    List<Evaluation> evaluations = new ArrayList<>();
    List<String> lines =
        yardsticks.each(
            file.partnership(),
            (evaluator, evaluation) -> {
              evaluations.add(evaluation);
              String digest = evaluator.rulebook().digest();
              return JsonVerdicts.line(file.origin(), digest, evaluation);
            });
    output.write(String.join("", lines));
    return evaluations;
  }

  /** A report for a board. */
  Boards boards() {
    Made<Board> made = made(this::board);
    return Boards.of(made.each, made.credits, file.partnership());
  }

  private Board board(Evaluator evaluator, Evaluation evaluation) {
    return BoardMaker.of(
        explained(evaluator, evaluation, false),
        new PlanReport(file.origin(), evaluation, List.of(), Optional.empty()),
        false);
  }
}
