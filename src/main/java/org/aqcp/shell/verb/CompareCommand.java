package org.aqcp.shell.verb;

import java.time.LocalDate;
import java.util.Optional;
import org.aqcp.assist.compare.ComparedFiles;
import org.aqcp.assist.compare.Comparison;
import org.aqcp.assist.compare.FileComparison;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp compare A B}: two partnerships, or two dates of one. */
public final class CompareCommand implements Command {
  private static final Argument OTHER =
      Argument.of("OTHER", "the partnership file to compare it with")
          .completedBy(FileNames.PARTNERSHIPS);

  private static final Option SAME =
      Option.of("same", "", "the files are about one partnership, though its name differs");

  private static final Option HORIZON =
      Option.of("horizon", "TIME", "what lapses until then: 90d, 6m or 1y; of one partnership: 6m");

  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the comparison")
          .orLetter("f")
          .among(ComparisonFormat.class)
          .fallingBackTo("text");

  private static final Option OUTPUT =
      Output.option("write the comparison to a file instead of the screen");

  private static final Usage USAGE =
      Usage.of(
              "compare",
              CommandGroup.ASSISTANTS,
              "compare two dates of a partnership, or two partnerships")
          .details(
              "Two files with one name are two dates of one partnership, whatever their order: what"
                  + " is better and worse, because of which changed facts, what lapsed by time"
                  + " alone, and what lapses soon. Each change that is named was evaluated: without"
                  + " it the verdict would be another. Two partnerships are compared by what one"
                  + " has and the other lacks. Exit status 2: a file is invalid, or they are of"
                  + " different levels.")
          .takes(Shared.FILE, OTHER)
          .options(
              ComparisonParts.ONLY,
              AskedIndicators.INDICATOR,
              AskedIndicators.CRITERION,
              HORIZON,
              SAME,
              AskedIndicators.DETAILS,
              FORMAT,
              OUTPUT,
              Shared.AGAINST)
          .example("compare june.yaml my.yaml --only worse");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    ComparisonParts parts = ComparisonParts.of(invocation);
    PartnershipFile first = PartnershipFiles.read(invocation, invocation.text(Shared.FILE));
    PartnershipFile second =
        PartnershipFiles.read(
            invocation, PartnershipFiles.single(invocation, invocation.text(OTHER)));
    ComparedFiles files = ComparedFiles.of(first, second, invocation.isGiven(SAME));
    if (!files.areOfOneLevel()) {
      throw otherLevel(first, second);
    }
    Evaluator evaluator = invocation.frameworks().evaluator(Shared.against(invocation), first);
    PartnershipFiles.tell(invocation, first, evaluator);
    PartnershipFiles.tell(invocation, second, evaluator);
    AskedIndicators asked =
        AskedIndicators.of(invocation, evaluator.version(), first.partnership().level());
    Optional<LocalDate> until = parts.showsDue() ? until(invocation, files) : Optional.empty();
    Comparison comparison = FileComparison.of(files, evaluator, until);
    Output output = Output.of(invocation, OUTPUT);
    boolean details = invocation.isGiven(AskedIndicators.DETAILS);
    output.write(
        invocation
            .choice(FORMAT, ComparisonFormat.class)
            .of(parts.only(comparison, asked), output, details));
    return ExitStatus.OK;
  }

  /** Half a year, unless it is said or there is nobody to warn. */
  private static Optional<LocalDate> until(Invocation invocation, ComparedFiles files) {
    LocalDate from = files.after().partnership().asOf().last();
    Optional<String> typed = invocation.value(HORIZON);
    return typed.isEmpty() && !files.same()
        ? Optional.empty()
        : Optional.of(PlanLimits.horizon(typed.orElse("6m"), from));
  }

  private static Refusal otherLevel(PartnershipFile first, PartnershipFile second) {
    return Refusal.usage(
        "%s is of the %s level and %s of the %s level: they are evaluated by different indicators"
            .formatted(
                first.origin().file(),
                first.partnership().level(),
                second.origin().file(),
                second.partnership().level()),
        "compare partnerships of one level");
  }
}
