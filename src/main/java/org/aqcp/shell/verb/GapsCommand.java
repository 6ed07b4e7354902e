package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.facts.FactNames;
import org.aqcp.explanation.remedy.Gap;
import org.aqcp.report.evaluation.GapsText;
import org.aqcp.report.layout.Palette;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;

/** {@code aqcp gaps FILE [INDICATOR]...}: the smallest change that would meet each indicator. */
public final class GapsCommand implements Command {
  private static final Argument INDICATORS =
      Argument.of("INDICATOR", "the ids of indicators, or of criteria; default: all")
          .optional()
          .repeated()
          .completedBy(HomeProposals::indicators);

  private static final Option PARTLY =
      Option.of("partly", "", "what would make them partly met, where they are not");

  private static final Usage USAGE =
      Usage.of(
              "gaps",
              CommandGroup.ASSISTANTS,
              "the smallest change that would meet each indicator, with the proof")
          .details(
              "Each indicator is looked at by itself. A change of less effort is smaller: reporting"
                  + " takes less than changing or naming, and that less than something new.")
          .takes(Shared.FILE, INDICATORS)
          .options(PARTLY, Shared.AGAINST)
          .example("gaps partnership.yaml L2.2 L3");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    EvaluatedFile evaluated = EvaluatedFile.of(invocation);
    Evaluation evaluation = evaluated.evaluation();
    Status to = invocation.isGiven(PARTLY) ? Status.PARTLY_MET : Status.MET;
    FactNames names = new FactNames(evaluation.partnership());
    Screen screen = invocation.screen();
    List<Gap> gaps =
        asked(evaluation, invocation.values(INDICATORS)).stream()
            .filter(one -> isMissing(one, to))
            .map(one -> Gap.of(evaluated.evaluator(), one, evaluation, names, to))
            .toList();
    screen.out().print(GapsText.render(gaps, to, Palette.of(screen.color()), screen.width()));
    return ExitStatus.OK;
  }

  private static boolean isMissing(IndicatorVerdict of, Status to) {
    Status now = of.verdict().status();
    return of.verdict().needsChange() && (to == Status.MET || now != Status.PARTLY_MET);
  }

  private static List<IndicatorVerdict> asked(Evaluation evaluation, List<String> typed) {
    List<String> ids = typed.stream().map(id -> EvaluatedId.of(id, evaluation)).toList();
    return evaluation.criteria().stream()
        .flatMap(
            criterion ->
                criterion.indicators().stream()
                    .filter(
                        one ->
                            ids.isEmpty()
                                || ids.contains(one.indicator().id())
                                || ids.contains(criterion.criterion().id())))
        .toList();
  }
}
