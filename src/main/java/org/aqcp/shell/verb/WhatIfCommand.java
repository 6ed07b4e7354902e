package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.EditPlan;
import org.aqcp.assist.WhatIf;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.report.difference.JsonWhatIf;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.path.PathProposals;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp what-if FILE --set PATH=VALUE...}: which verdicts some changes would change. */
public final class WhatIfCommand implements Command {
  private static final Option SET =
      Option.of("set", "PATH=VALUE", "give a part a value, such as fte-percent=50")
          .repeated()
          .completedBy(PathProposals::assignments);
  private static final Option UNSET =
      Option.of("unset", "PATH", "treat a part as not reported")
          .repeated()
          .completedBy(PathProposals::paths);
  private static final Option ADD =
      Option.of("add", "PATH=VALUE", "add an entry to a list, such as employers={name: Acme}")
          .repeated()
          .completedBy(PathProposals::assignments);
  private static final Option REMOVE =
      Option.of("remove", "PATH", "remove an entry from a list, such as employers[0]")
          .repeated()
          .completedBy(PathProposals::paths);
  private static final Option PLAN =
      Option.of("plan", "PLAN", "make the changes of a plan").completedBy(FileNames.ANY);

  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print what changes")
          .orLetter("f")
          .among(WhatIfFormat.class)
          .fallingBackTo("text");

  private static final Usage USAGE =
      Usage.of("what-if", CommandGroup.ASSISTANTS, "show which verdicts some changes would change")
          .holdingFacts()
          .takes(Shared.FILE)
          .options(SET, UNSET, ADD, REMOVE, PLAN, Shared.AGAINST, FORMAT)
          .details(
              "Only what changes is shown, before and after, and why. The file stays as it is. A"
                  + " PATH is a key, such as fte-percent, or leads to one, such as"
                  + " employers[0].roles or 'employers[Acme].roles'; `-f json` of `evaluate` has"
                  + " them in its remedies. A VALUE is written as in the file. The changes of a"
                  + " plan come first, then those of --set, --unset, --add and --remove.")
          .example("what-if my.yaml --set fte-percent=50")
          .alsoExample("what-if my.yaml --set 'employers[Acme].roles=[hire]' --remove partners[0]")
          .alsoExample("what-if my.yaml --plan plan.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<Edit> edits = edits(invocation);
    String name = invocation.text(Shared.FILE);
    Optional<WhatIf> session = SessionEdits.of(invocation, name);
    if (edits.isEmpty() && session.isEmpty()) {
      throw Refusal.usage("nothing is to change", "say what, such as `--set fte-percent=50`");
    }
    WhatIf whatIf = SessionEdits.begin(invocation, name);
    session.ifPresent(open -> open.edits().forEach(edit -> SessionEdits.make(edit, whatIf)));
    ExplainedEvaluation before = edits.isEmpty() ? whatIf.unedited() : whatIf.explained();
    edits.forEach(edit -> SessionEdits.make(edit, whatIf));
    if (invocation.choice(FORMAT, WhatIfFormat.class) == WhatIfFormat.TEXT) {
      WhatIfScreen.show(before, whatIf.explained(), invocation);
    } else {
      WhatIfScreen.warn(before, whatIf.explained(), invocation);
      List<Edit> made = edits.isEmpty() ? whatIf.edits() : edits;
      String json = JsonWhatIf.text(made, before, whatIf.explained());
      invocation.screen().out().print(json);
    }
    return ExitStatus.OK;
  }

  private static List<Edit> edits(Invocation invocation) {
    List<Edit> edits = new ArrayList<>();
    invocation
        .value(PLAN)
        .ifPresent(plan -> edits.addAll(EditPlan.read(invocation.file(plan)).edits()));
    add(EditVerb.SET, SET, invocation, edits);
    add(EditVerb.UNSET, UNSET, invocation, edits);
    add(EditVerb.ADD, ADD, invocation, edits);
    int others = edits.size();
    add(EditVerb.REMOVE, REMOVE, invocation, edits);
    // numbers are those of the file, so the last entries go first
    edits.subList(others, edits.size()).sort(Comparator.comparing(Edit::number).reversed());
    return edits;
  }

  private static void add(EditVerb verb, Option option, Invocation invocation, List<Edit> edits) {
    invocation.values(option).forEach(text -> edits.add(SessionEdits.typed(verb, text)));
  }
}
