package org.aqcp.shell.line;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** A command that prints its arguments and options. */
public record Probe(Usage usage) implements Command {
  private static final Argument FILE = Argument.of("FILE", "a partnership file").orOpened();
  private static final Argument INDICATOR =
      Argument.of("INDICATOR", "the id of an indicator")
          .completedBy((typing, around) -> List.of(Proposal.of("L2.2"), Proposal.of("L3.1")));
  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print").orLetter("f").among("text", "json");
  private static final Option OUTPUT = Option.of("output", "FILE", "where to").orLetter("o");

  /** Commands of every shape. */
  public static Commands all() {
    return new Commands(
        List.of(
            of("evaluate", FILE.repeated()),
            of("explain", FILE, INDICATOR),
            of("framework list"),
            of("framework show", Argument.of("VERSION", "a framework version")),
            of("help", Argument.of("COMMAND", "the words of a command").optional().repeated()),
            of("version"),
            new Probe(Usage.of("open", CommandGroup.SESSION, "open a partnership file"))));
  }

  private static Probe of(String words, Argument... arguments) {
    return new Probe(
        Usage.of(words, CommandGroup.EVERYONE, "try it").takes(arguments).options(FORMAT, OUTPUT));
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<String> given = new ArrayList<>(List.of(usage.words()));
    usage.arguments().forEach(argument -> given.addAll(invocation.values(argument)));
    usage.options().forEach(o -> invocation.value(o).ifPresent(v -> given.add(o.name() + "=" + v)));
    invocation.screen().out().print(String.join("|", given));
    invocation.screen().flush();
    return ExitStatus.OK;
  }
}
