package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.aqcp.edition.difference.VersionDifference;
import org.aqcp.edition.impact.Impact;
import org.aqcp.edition.impact.ImpactSearch;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.many.ReadingMany;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/** {@code aqcp framework impact A B}: what a change of the version does to partnerships. */
public final class FrameworkImpactCommand implements Command {
  static final Option CORPUS =
      Option.of("corpus", "FOLDER", "a folder with partnership files; may be given several times")
          .repeated()
          .completedBy(FileNames.PARTNERSHIPS);
  private static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print it")
          .orLetter("f")
          .among(ImpactFormat.class)
          .fallingBackTo("text");
  private static final Option OUTPUT = Output.option("write it to a file instead of the screen");

  private static final Usage USAGE =
      Usage.of(
              "framework impact",
              CommandGroup.POLICY_STAFF,
              "find out which partnerships a change of version affects")
          .details(
              "Evaluates every partnership in the folders under both versions and prints which"
                  + " verdicts differ on indicators, criteria and the benchmark: who gains, who"
                  + " loses, and what is newly unknown. For criteria and the benchmark it names the"
                  + " changes of which each alone does it; where only several together do, it says"
                  + " so. Exit status 2: the folders hold no partnership that both versions can"
                  + " evaluate, or a file is invalid.")
          .takes(FrameworkDiffCommand.BEFORE, FrameworkDiffCommand.AFTER)
          .options(CORPUS, FORMAT, OUTPUT, ManyPartnerships.JOBS)
          .example("framework impact A B --corpus examples");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<String> folders = invocation.values(CORPUS);
    if (folders.isEmpty()) {
      throw Refusal.usage(
          "`framework impact` needs a folder with partnership files", "name it with `--corpus`");
    }
    TestedVersion before =
        TestedVersion.read(invocation.frameworks(), invocation.text(FrameworkDiffCommand.BEFORE));
    TestedVersion after =
        TestedVersion.read(invocation.frameworks(), invocation.text(FrameworkDiffCommand.AFTER));
    VersionDifference difference = FrameworkDiffCommand.ofRules(before, after);
    ImpactSearch search =
        new ImpactSearch(
            FrameworkDiffCommand.edition(before), FrameworkDiffCommand.edition(after), difference);
    ReadingMany reading = look(folders, search, invocation);
    if (reading.stopped()) {
      return ExitStatus.INTERRUPTED;
    }
    Impact impact = search.result();
    requireAny(impact, folders);
    Output output = Output.of(invocation, OUTPUT);
    output.write(invocation.choice(FORMAT, ImpactFormat.class).of(impact, output));
    return reading.complete() ? ExitStatus.OK : ExitStatus.USAGE;
  }

  /** Where nothing was evaluated, that must not look like success. */
  static void requireAny(Impact impact, List<String> folders) {
    if (impact.evaluated().isEmpty()) {
      throw Refusal.usage(
          "no partnership in %s was evaluated under both versions"
              .formatted(String.join(", ", folders)),
          "name a folder with partnership files of a level that both versions have");
    }
  }

  /** Requires that there are partnerships in folders. */
  static void requireFiles(List<String> folders, Invocation invocation) {
    AtomicInteger files = new AtomicInteger();
    ReadingMany reading =
        new ReadingMany(
            invocation.frameworks(), Optional.empty(), invocation.screen().talk(), false);
    reading.run(
        invocation.environment().folder(),
        folders,
        1,
        other -> true,
        (other, by) -> files.incrementAndGet(),
        done -> {});
    if (files.get() == 0) {
      throw Refusal.usage(
          "there is no partnership in " + String.join(", ", folders),
          "name a folder with partnership files");
    }
  }

  /** Looks at all partnerships of folders. */
  static ReadingMany look(List<String> folders, ImpactSearch search, Invocation invocation) {
    ReadingMany reading =
        new ReadingMany(
            invocation.frameworks(),
            Optional.empty(),
            invocation.screen().talk(),
            invocation.environment().variable(ManyPartnerships.WATCHED).isPresent());
    Path folder = invocation.environment().folder();
    try {
      reading.run(
          folder,
          folders,
          ManyPartnerships.jobs(invocation),
          other -> true,
          (other, by) -> {
            search.look(other.origin().file(), other.partnership());
            return other.origin().file();
          },
          done -> {});
    } finally {
      reading.conclude();
    }
    return reading;
  }
}
