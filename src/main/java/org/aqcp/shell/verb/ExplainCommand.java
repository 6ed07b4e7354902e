package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.Explainer;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.NumberedIds;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.evaluation.TextCriterion;
import org.aqcp.report.evaluation.TextExplanation;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
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
    List<String> ids =
        invocation.values(Shared.INDICATOR).stream().map(id -> id(evaluation, id)).toList();
    Explainer explainer = new Explainer(evaluator, evaluation);
    invocation
        .screen()
        .out()
        .print(
            ids.stream()
                .map(id -> text(id, explainer, evaluation, file, invocation.screen()))
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

  /** The id of the indicator or criterion that a typed id stands for. */
  private static String id(Evaluation evaluation, String typed) {
    String level = evaluation.partnership().level();
    FrameworkVersion version = evaluation.version();
    List<String> known = new ArrayList<>();
    version.criteria(level).forEach(criterion -> known.add(criterion.id()));
    version.indicators(level).forEach(indicator -> known.add(indicator.id()));
    return TypedId.meant(typed, known)
        .orElseThrow(
            () ->
                Refusal.usage(
                    "`%s` has no indicator `%s` at the %s level"
                        .formatted(version.id(), typed, level),
                    hint(typed, level, version)));
  }

  /** What the id means instead: an indicator of another level, or a misspelling. */
  private static String hint(String id, String level, FrameworkVersion version) {
    for (Criterion criterion : version.criteria()) {
      List<String> ids = criterion.indicators().stream().map(Indicator::id).toList();
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
