package org.aqcp.shell.verb;

import org.aqcp.author.catalogue.Catalogue;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.LoadedFrameworks;

/** {@code aqcp framework docs VERSION}: writes a page with everything that a version requires. */
public final class FrameworkDocsCommand implements Command {
  static final Option FORMAT =
      Option.of("format", "FORMAT", "the format, if the file name does not imply it")
          .orLetter("f")
          .among(DocsFormat.class);
  static final Option OUTPUT = Output.option("write the page to a file instead of the screen");

  private static final Usage USAGE =
      Usage.of(
              "framework docs",
              CommandGroup.POLICY_STAFF,
              "make a page of a version: indicators, rules and cases")
          .takes(Shared.VERSION)
          .options(FORMAT, OUTPUT)
          .details("The HTML page is a single self-contained file, for screen and print.")
          .example("framework docs aqcp-1.0 -o aqcp-1.0.html");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    LoadedFrameworks frameworks = invocation.frameworks();
    Catalogue catalogue =
        Catalogue.of(
            frameworks.home(),
            frameworks.version(invocation.text(Shared.VERSION)),
            frameworks.rules());
    Output output = Output.of(invocation, OUTPUT);
    DocsFormat format =
        invocation.isGiven(FORMAT)
            ? invocation.choice(FORMAT, DocsFormat.class)
            : DocsFormat.ofFile(output.file().orElse(""));
    output.write(format.of(catalogue));
    return ExitStatus.OK;
  }
}
