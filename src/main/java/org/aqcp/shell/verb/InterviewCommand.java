package org.aqcp.shell.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.aqcp.assist.edit.EditableFile;
import org.aqcp.assist.interview.Interview;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.VersionChoice;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.door.Answering;
import org.aqcp.shell.interview.Dialogue;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.TypedAnswers;

/** {@code aqcp interview FILE}: asks for what can still change a verdict. */
public final class InterviewCommand implements Command {
  private static final Option CRITERION =
      Option.of("criterion", "CRITERION", "ask only for the indicators of a criterion, such as L3")
          .completedBy(HomeProposals::criteria);
  private static final Option RATINGS =
      Option.of("ratings", "", "first ask how you rate yourselves on each indicator");
  private static final Usage USAGE =
      Usage.of(
              "interview",
              CommandGroup.ASSISTANTS,
              "ask for what can still change a verdict, and write the answers into the file")
          .takes(Shared.FILE)
          .options(CRITERION, RATINGS, Shared.AGAINST_SEVERAL)
          .details(
              "What settles most is asked first, and what no longer matters is not asked. Each"
                  + " answer is written into the file at once; comments, order and quotes stay."
                  + " Stop when you like: the next interview goes on where the file is. Without a"
                  + " terminal, answers are read line by line from standard input. For several"
                  + " framework versions, what settles most in all of them is asked first.")
          .example("interview my.yaml")
          .example("interview my.yaml --criterion L3")
          .example("interview my.yaml --against all");

  private final Answering answering;

  public InterviewCommand(Answering answering) {
    this.answering = answering;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    String name = PartnershipFiles.single(invocation, invocation.text(Shared.FILE));
    Path path = invocation.file(name);
    MissingFile.refuse(invocation, name, path);
    refuseUnsaved(invocation, path);
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw Refusal.usage(
          Words.quoted(name) + " is not a file that answers can be written into",
          "name a partnership file");
    }
    PartnershipFiles.tree(invocation, name);
    PartnershipReader reader = invocation.frameworks().partnerships();
    EditableFile file = new EditableFile(path, name, reader);
    Yardsticks yardsticks = yardsticks(invocation, file.file());
    PartnershipFiles.tell(invocation, file.file(), yardsticks);
    Predicate<String> scope = scope(invocation, yardsticks, file.partnership().level());
    Interview interview = new Interview(yardsticks, file.partnership(), scope);
    try (TypedAnswers answers = answering.to(invocation)) {
      new Dialogue(
              file,
              interview,
              yardsticks,
              invocation.frameworks().home().wordsForNothing(),
              answers,
              invocation.screen())
          .run(invocation.isGiven(RATINGS));
    }
    return ExitStatus.OK;
  }

  private static Yardsticks yardsticks(Invocation invocation, PartnershipFile file) {
    Optional<String> against = invocation.value(Shared.AGAINST_SEVERAL);
    Optional<VersionChoice> several = against.flatMap(VersionChoice::several);
    if (several.isPresent() && (invocation.isGiven(CRITERION) || invocation.isGiven(RATINGS))) {
      throw Refusal.usage(
          "`--criterion` and `--ratings` are about one framework version",
          "name one with `--against`");
    }
    return several.isPresent()
        ? invocation.frameworks().yardsticks(several.get(), file)
        : new Yardsticks(List.of(invocation.frameworks().evaluator(against, file)));
  }

  /** Edits that are in no file would be lost. */
  private static void refuseUnsaved(Invocation invocation, Path path) {
    invocation
        .session()
        .edited()
        .filter(edited -> edited.file().equals(path) && !edited.whatIf().edits().isEmpty())
        .ifPresent(
            edited -> {
              throw Refusal.usage(
                  "the open partnership has changes that are not in its file",
                  "`save` them, or `undo` them");
            });
  }

  private static Predicate<String> scope(Invocation invocation, Yardsticks of, String level) {
    Optional<String> wanted = invocation.value(CRITERION);
    if (wanted.isEmpty()) {
      return id -> true;
    }
    FrameworkVersion version = of.evaluators().get(0).version();
    return EvaluatedId.criterion(wanted.get(), version, level).indicators().stream()
            .map(Indicator::id)
            .toList()
        ::contains;
  }
}
