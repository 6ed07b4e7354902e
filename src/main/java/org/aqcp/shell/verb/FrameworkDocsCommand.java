package org.aqcp.shell.verb;

import java.io.IOException;
import org.aqcp.author.catalogue.Catalogue;
import org.aqcp.input.file.WholeFile;
import org.aqcp.report.framework.CatalogueHtml;
import org.aqcp.report.framework.CatalogueMarkdown;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.LoadedFrameworks;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp framework docs VERSION}: a page with everything that a version asks for. */
public final class FrameworkDocsCommand implements Command {
  static final Option FORMAT =
      Option.of("format", "FORMAT", "the layout, where the name of the file does not tell")
          .orLetter("f")
          .among("markdown", "html");
  static final Option OUTPUT =
      Option.of("output", "FILE", "write the page to a file, not to the screen")
          .orLetter("o")
          .completedBy(FileNames.ANY);

  private static final Usage USAGE =
      Usage.of(
              "framework docs",
              CommandGroup.POLICY_STAFF,
              "make a page of a version: indicators, rules and cases")
          .takes(Shared.VERSION)
          .options(FORMAT, OUTPUT)
          .details("The HTML page is one file that needs no other, for screens and for paper.")
          .example("framework docs aqcp-1.0 -o aqcp-1.0.html");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    LoadedFrameworks yardstick = invocation.yardstick();
    Catalogue catalogue =
        Catalogue.of(
            yardstick.home(),
            yardstick.version(invocation.text(Shared.VERSION)),
            yardstick.rules());
    String file = invocation.value(OUTPUT).orElse("");
    String format =
        invocation.value(FORMAT).orElse(file.matches("(?i).*\\.html?") ? "html" : "markdown");
    String page =
        format.equals("html") ? CatalogueHtml.of(catalogue) : CatalogueMarkdown.of(catalogue);
    if (file.isEmpty()) {
      invocation.screen().out().print(page);
    } else {
      write(invocation, file, page);
    }
    return ExitStatus.OK;
  }

  private static void write(Invocation invocation, String file, String page) {
    try {
      WholeFile.write(invocation.file(file), page);
    } catch (IOException e) {
      throw Refusal.usage(
          "cannot write `" + file + "`", "name a file in a folder that you may write to");
    }
  }
}
