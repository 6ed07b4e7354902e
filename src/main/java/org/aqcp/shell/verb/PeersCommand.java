package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.assist.peers.PeerSearch;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.report.peers.PeersSheet;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.many.ReadingMany;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp peers FILE [INDICATOR]... --in FOLDER}: who meets what a partnership misses. */
public final class PeersCommand implements Command {
  private static final Option IN =
      Option.of("in", "FOLDER", "where the files of other partnerships are")
          .repeated()
          .completedBy(FileNames.PARTNERSHIPS);

  private static final Option SHOW =
      Option.of("show", "N", "how many peers to show for each indicator").fallingBackTo("3");

  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print the peers")
          .orLetter("f")
          .among(PeersFormat.class)
          .fallingBackTo("text");

  private static final Option OUTPUT =
      Output.option("write the peers to a file instead of the screen");

  private static final int MOST_SHOWN = 100;

  private static final Usage USAGE =
      Usage.of(
              "peers",
              CommandGroup.ASSISTANTS,
              "who meets the indicators that a partnership misses, nearest first")
          .details(
              "Looks at all partnership files in a folder and below it. The nearest are in the same"
                  + " state, target the same sectors, and have the same types of partners and about"
                  + " as many. With INDICATOR or `--criterion`, also what is missing, and what the"
                  + " peers have: the sentences that hold, the facts behind them and their sources."
                  + " A partnership whose file says `share: no` is left out. Invalid files are"
                  + " reported and skipped.")
          .takes(Shared.FILE, PlanAims.INDICATORS)
          .options(
              IN,
              AskedIndicators.CRITERION,
              AskedIndicators.INDICATOR,
              SHOW,
              AskedIndicators.DETAILS,
              FORMAT,
              OUTPUT,
              ManyPartnerships.JOBS,
              Shared.AGAINST)
          .example("peers my.yaml L2.2 --in examples");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<String> folders = invocation.values(IN);
    if (folders.isEmpty()) {
      throw Refusal.usage(
          "`peers` needs a folder with the files of other partnerships", "name it with `--in`");
    }
    String name = invocation.text(Shared.FILE);
    PartnershipFile file = PartnershipFiles.read(invocation, name);
    Evaluator evaluator = invocation.frameworks().evaluator(Shared.against(invocation), file);
    PartnershipFiles.tell(invocation, file, evaluator);
    AskedIndicators asked =
        AskedIndicators.of(
            invocation, evaluator.version(), file.partnership().level(), PlanAims.INDICATORS);
    PeerSearch search =
        new PeerSearch(file, invocation.file(name), evaluator, asked::include, shown(invocation));
    ReadingMany reading = look(folders, search, invocation);
    if (reading.stopped()) {
      return ExitStatus.INTERRUPTED;
    }
    Output output = Output.of(invocation, OUTPUT);
    boolean lines = invocation.isGiven(AskedIndicators.DETAILS);
    PeersFormat format = invocation.choice(FORMAT, PeersFormat.class);
    output.write(
        format.of(search.result(), output, new PeersSheet.Shows(!asked.all() || lines, lines)));
    return reading.complete() ? ExitStatus.OK : ExitStatus.USAGE;
  }

  private static ReadingMany look(List<String> folders, PeerSearch search, Invocation invocation) {
    ReadingMany reading =
        new ReadingMany(
            invocation.frameworks(),
            Shared.against(invocation),
            invocation.screen().talk(),
            invocation.environment().variable(ManyPartnerships.WATCHED).isPresent());
    Path folder = invocation.environment().folder();
    try {
      reading.run(
          folder,
          folders,
          ManyPartnerships.jobs(invocation),
          other -> !search.isItself(other),
          (other, by) -> {
            search.look(other, by);
            return other.origin().file();
          },
          done -> {});
    } finally {
      reading.conclude();
    }
    return reading;
  }

  private static int shown(Invocation invocation) {
    String typed = invocation.text(SHOW);
    int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > MOST_SHOWN) {
      throw Refusal.usage(
          "`--show` is a number from 1 to " + MOST_SHOWN + ", not `" + typed + "`", "");
    }
    return number;
  }
}
