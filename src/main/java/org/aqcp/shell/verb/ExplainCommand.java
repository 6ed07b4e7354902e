package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.NumberedIds;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Screen;

/** {@code aqcp explain FILE INDICATOR}: explains why an indicator has its status. */
public final class ExplainCommand implements Command {
  private static final Usage USAGE =
      Usage.of(
              "explain",
              CommandGroup.ASSISTANTS,
              "explain why an indicator has its status, and what would change it")
          .takes(Shared.FILE, Shared.INDICATOR)
          .options(Shared.AGAINST)
          .example("explain partnership.yaml L2.2");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    PartnershipFile file = PartnershipFiles.read(invocation, invocation.text(Shared.FILE));
    Evaluator evaluator = invocation.frameworks().evaluator(invocation.value(Shared.AGAINST), file);
    PartnershipFiles.tell(invocation, file, evaluator);
    Evaluation evaluation = evaluator.evaluate(file.partnership());
    IndicatorVerdict verdict = indicator(evaluation, invocation.text(Shared.INDICATOR));
    Screen screen = invocation.screen();
    screen
        .out()
        .print(
            TextExplanation.render(
                new Explainer(evaluator, evaluation).explain(verdict),
                file.partnership(),
                file.origin().file(),
                Palette.of(screen.color()),
                screen.width()));
    return ExitStatus.OK;
  }

  private static IndicatorVerdict indicator(Evaluation evaluation, String id) {
    String level = evaluation.partnership().level();
    return evaluation
        .indicator(id)
        .orElseThrow(
            () ->
                Refusal.usage(
                    "`%s` has no indicator `%s` at the %s level"
                        .formatted(evaluation.version().id(), id, level),
                    hint(id, level, evaluation.version())));
  }

  /** What the id means instead: a criterion, an indicator of another level, or a misspelling. */
  private static String hint(String id, String level, FrameworkVersion version) {
    for (Criterion criterion : version.criteria()) {
      List<String> ids = criterion.indicators().stream().map(Indicator::id).toList();
      if (criterion.id().equals(id)) {
        return "it is a criterion; its indicators are " + String.join(", ", ids);
      }
      if (!criterion.level().equals(level) && ids.contains(id)) {
        return "it is an indicator for the " + criterion.level() + " level";
      }
    }
    List<String> known = version.indicators(level).stream().map(Indicator::id).toList();
    return NumberedIds.lastBefore(id, known)
        .map(last -> last + " is the last of its criterion")
        .orElseGet(() -> Suggestion.hint(id, known, "they are " + String.join(", ", known)));
  }
}
