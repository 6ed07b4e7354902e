package org.aqcp.shell.verb;

import java.nio.file.Path;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;

/** {@code open FILE}: opens the partnership that later commands use by default. */
public final class OpenCommand implements Command {
  static final Argument FILE =
      Argument.of("FILE", "a partnership file, or a folder with one")
          .completedBy(FileNames.PARTNERSHIPS);
  private static final Usage USAGE =
      Usage.of("open", CommandGroup.SESSION, "open a partnership file: commands can then omit FILE")
          .takes(FILE)
          .example("open partnership.yaml");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    if (invocation.session().mayLose(invocation.screen().talk(), "open again to drop")) {
      open(PartnershipFiles.single(invocation, invocation.text(FILE)), invocation);
    }
    return ExitStatus.OK;
  }

  /** Opens a file, or opens it again to show what it says now. */
  static void open(String file, Invocation invocation) {
    PartnershipFile read = PartnershipFiles.read(invocation, file);
    invocation.frameworks().requireLevel(read);
    Partnership partnership = read.partnership();
    invocation.session().open(Path.of(file), partnership.name());
    PartnershipFiles.tell(invocation, read);
    invocation
        .screen()
        .talk()
        .println(
            "%s, %s level, as of %s"
                .formatted(partnership.name(), partnership.level(), partnership.asOf()));
  }
}
