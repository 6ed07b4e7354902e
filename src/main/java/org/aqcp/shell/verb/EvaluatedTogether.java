package org.aqcp.shell.verb;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aqcp.assist.interview.CreditSearch;
import org.aqcp.condition.Status;
import org.aqcp.convene.portfolio.NamedFiles;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.framework.VersionChoice;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.JsonVerdicts;
import org.aqcp.report.yardstick.JsonEvaluations;
import org.aqcp.report.yardstick.SideBySide;
import org.aqcp.report.yardstick.SideBySideText;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** Runs {@code aqcp evaluate} for several framework versions, with one reading of the file. */
record EvaluatedTogether(Invocation invocation, VersionChoice choice, Output output) {
  ExitStatus evaluate(List<String> names, EvaluationFormat format) {
    requireOneFile(invocation, names);
    if (!EvaluatedParts.of(invocation).isAll() || invocation.isGiven(EvaluateCommand.ALL)) {
      throw Refusal.usage(
          "several framework versions are shown in one table",
          "name one with `--against` to choose indicators or see reasons");
    }
    PartnershipFile file = PartnershipFiles.read(invocation, names.get(0));
    Yardsticks yardsticks = invocation.frameworks().yardsticks(choice, file);
    PartnershipFiles.tell(invocation, file, yardsticks);
    Evaluated evaluated = new Evaluated(file, yardsticks);
    List<Evaluation> evaluations =
        switch (format) {
          case TEXT -> text(evaluated);
          case JSON -> json(evaluated);
          case VERDICTS -> verdicts(evaluated);
        };
    return EvaluateCommand.status(counts(evaluations), invocation);
  }

  /** Refuses several files, of which each would have a table of its own. */
  static void requireOneFile(Invocation invocation, List<String> names) {
    if (NamedFiles.areMany(invocation.environment().folder(), names)) {
      throw Refusal.usage(
          "several files are evaluated against one framework version",
          "name one file, or one version with `--against`");
    }
  }

  /** A file, and what it is evaluated against. */
  private record Evaluated(PartnershipFile file, Yardsticks against) {}

  private List<Evaluation> text(Evaluated what) {
    CreditSearch credits = new CreditSearch();
    List<Evaluation> evaluations =
        what.against()
            .each(
                what.file().partnership(),
                (evaluator, evaluation) -> {
                  credits.add(evaluator, evaluation);
                  return evaluation;
                });
    SideBySide sides = new SideBySide(evaluations, credits.credits());
    output.write(SideBySideText.render(sides, output.palette(), output.width()));
    return evaluations;
  }

  private List<Evaluation> json(Evaluated what) {
    boolean remedies = !invocation.isGiven(EvaluateCommand.NO_REMEDIES);
    CreditSearch credits = new CreditSearch();
    List<ExplainedEvaluation> explained =
        what.against()
            .each(
                what.file().partnership(),
                (evaluator, evaluation) -> {
                  credits.add(evaluator, evaluation);
                  return explained(what.file(), evaluator, evaluation, remedies);
                });
    output.write(JsonEvaluations.of(explained, credits.credits()));
    return explained.stream().map(ExplainedEvaluation::evaluation).toList();
  }

  private static ExplainedEvaluation explained(
      PartnershipFile file, Evaluator evaluator, Evaluation evaluation, boolean remedies) {
    ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator, evaluation, remedies);
    if (remedies) {
      explained.findRemedies();
    }
    return explained;
  }

  private List<Evaluation> verdicts(Evaluated what) {
    List<Evaluation> evaluations = what.against().evaluate(what.file().partnership());
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < evaluations.size(); i++) {
      String digest = what.against().evaluators().get(i).rulebook().digest();
      lines.append(JsonVerdicts.line(what.file().origin(), digest, evaluations.get(i)));
    }
    output.write(lines.toString());
    return evaluations;
  }

  private static Map<Status, Integer> counts(List<Evaluation> of) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    of.forEach(one -> one.countsAskedFor().forEach((s, n) -> counts.merge(s, n, Integer::sum)));
    return counts;
  }
}
