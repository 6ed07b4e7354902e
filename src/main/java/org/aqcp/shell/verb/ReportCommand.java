package org.aqcp.shell.verb;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.plan.Kept;
import org.aqcp.convene.portfolio.NamedFiles;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.framework.VersionChoice;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.board.Board;
import org.aqcp.report.board.BoardMaker;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp report FILE...}: a report for a board, to read on screen or on paper. */
public final class ReportCommand implements Command {
  private static final Argument FILES = Shared.FILE.repeated();

  private static final Option FORMAT =
      Option.of("format", "FORMAT", "the format; default: what the file name implies, else html")
          .orLetter("f")
          .among(ReportFormat.class);

  private static final Option OUTPUT =
      Output.option("write to a file instead of the screen; of several, to a folder");

  private static final Option DETAILS =
      Option.of("details", "", "show every rule, with its name and where it is written");

  private static final Usage USAGE =
      Usage.of(
              "report",
              CommandGroup.ASSISTANTS,
              "a report for the board: one page, the plan, and each indicator")
          .takes(FILES)
          .options(FORMAT, OUTPUT, DETAILS, PlanLimits.SECONDS, Shared.AGAINST_SEVERAL)
          .details(
              "The first page shows every criterion and indicator in a picture and a table, what is"
                  + " strong, and what to do first. Then come the plan that `gaps` finds, with room"
                  + " for owners and dates, and each indicator with its sentences, evidence and own"
                  + " rating. An HTML report is a single file that loads and runs nothing; print it"
                  + " from a browser on A4 or Letter, or to PDF. With several files, or a folder,"
                  + " `-o` names a folder, which gets a page for each and an index. With several"
                  + " framework versions, one report shows the status in each and what is missing"
                  + " or open, without a plan.")
          .example("report partnership.yaml -o board.html")
          .alsoExample("report partnership.yaml --against all -o all.html");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<String> names = invocation.values(FILES);
    Output output = Output.of(invocation, OUTPUT);
    ReportFormat format =
        invocation.isGiven(FORMAT)
            ? invocation.choice(FORMAT, ReportFormat.class)
            : ReportFormat.ofFile(output.file().orElse(""));
    format.require();
    Optional<VersionChoice> several =
        invocation.value(Shared.AGAINST_SEVERAL).flatMap(VersionChoice::several);
    if (several.isPresent()) {
      refuseForSeveral(invocation);
      output.write(format.of(EvaluatedTogether.of(invocation, names, several.get()).boards()));
      return ExitStatus.OK;
    }
    ReportCommand.Asked asked = Asked.of(invocation);
    if (NamedFiles.areMany(invocation.environment().folder(), names)) {
      return new ReportFolder(invocation, asked, format).write(names, folder(output));
    }
    PartnershipFile file = PartnershipFiles.read(invocation, names.get(0));
    output.write(format.of(asked.board(file, true)));
    return ExitStatus.OK;
  }

  private static void refuseForSeveral(Invocation invocation) {
    if (invocation.isGiven(DETAILS) || invocation.isGiven(PlanLimits.SECONDS)) {
      throw Refusal.usage(
          "a report against several framework versions has no plan and no rules",
          "name one version with `--against`, or leave out `--details` and `--seconds`");
    }
  }

  private static String folder(Output output) {
    return output
        .file()
        .orElseThrow(
            () ->
                Refusal.usage(
                    "several reports do not go to the screen",
                    "name a folder for them, such as `-o reports`"));
  }

  /** How reports are made. */
  record Asked(Invocation invocation, Optional<String> against, Duration time, boolean details) {
    static Asked of(Invocation invocation) {
      return new Asked(
          invocation,
          invocation.value(Shared.AGAINST_SEVERAL),
          PlanLimits.time(invocation),
          invocation.isGiven(DETAILS));
    }

    Board board(PartnershipFile file, boolean tell) {
      Evaluator evaluator = invocation.frameworks().evaluator(against, file);
      if (tell) {
        PartnershipFiles.tell(invocation, file, evaluator);
      }
      ExplainedEvaluation explained = ExplainedEvaluation.of(file, evaluator);
      SearchedPlans plans =
          new SearchedPlans(file, evaluator, explained.evaluation(), Kept.NOTHING, time);
      return BoardMaker.of(explained, plans.all(), details);
    }
  }
}
