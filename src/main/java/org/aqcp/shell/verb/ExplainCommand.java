package org.aqcp.shell.verb;

import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.explanation.Explainer;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.TextCriterion;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;

/** {@code aqcp explain FILE INDICATOR...}: explains why indicators have their status. */
public final class ExplainCommand implements Command {
  private static final Usage USAGE =
      Usage.of(
              "explain",
              CommandGroup.ASSISTANTS,
              "explain why indicators have their status, and what would change it")
          .takes(Shared.FILE, Shared.INDICATOR)
          .options(Shared.AGAINST)
          .example("explain partnership.yaml L2.2")
          .alsoExample("explain partnership.yaml L1.3 L1.4")
          .alsoExample("explain partnership.yaml L3");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    EvaluatedFile evaluated = EvaluatedFile.of(invocation);
    Evaluation evaluation = evaluated.evaluation();
    List<String> ids =
        invocation.values(Shared.INDICATOR).stream()
            .map(id -> EvaluatedId.of(id, evaluation))
            .toList();
    Explainer explainer = new Explainer(evaluated.evaluator(), evaluation);
    invocation
        .screen()
        .out()
        .print(
            ids.stream()
                .map(id -> text(id, explainer, evaluation, evaluated.file(), invocation.screen()))
                .collect(Collectors.joining("\n")));
    return ExitStatus.OK;
  }

  private static String text(
      String id, Explainer explainer, Evaluation evaluation, PartnershipFile file, Screen screen) {
    Palette palette = Palette.of(screen.color());
    return evaluation
        .indicator(id)
        .map(
            verdict ->
                TextExplanation.render(
                    explainer.explain(verdict),
                    file.partnership(),
                    file.origin().file(),
                    palette,
                    screen.width()))
        .orElseGet(
            () ->
                TextCriterion.render(
                    evaluation.criteria().stream()
                        .filter(criterion -> criterion.criterion().id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                    palette,
                    screen.width()));
  }
}
