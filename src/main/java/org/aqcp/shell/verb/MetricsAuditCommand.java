package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.file.TextFile;
import org.aqcp.metrics.audit.AuditedReleases;
import org.aqcp.metrics.published.PublishedReader;
import org.aqcp.metrics.release.PublishedRelease;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.metrics.AuditText;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;

/** {@code aqcp metrics audit PUBLISHED...}: whether published metrics give away small groups. */
public final class MetricsAuditCommand implements Command {
  private static final Argument PUBLISHED =
      Argument.of("PUBLISHED", "published metrics, as `metrics -f json` writes them")
          .repeated()
          .completedBy(FileNames.ANY);

  private static final Usage USAGE =
      Usage.of(
              "metrics audit",
              CommandGroup.ANALYSTS,
              "attack published metrics: what can be worked out")
          .takes(PUBLISHED)
          .options(Disclosing.LIMIT)
          .details(
              "Knows only what was published, in all the files together, and finds by linear"
                  + " programming between which numbers each count must be that is not shown. A"
                  + " count that is known too closely is a finding, with the equations that give it"
                  + " away. The exit status is 1 if there are findings.")
          .example("metrics audit published.json")
          .alsoExample("metrics audit 2023.json 2024.json");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    int limit = Disclosing.limit(invocation);
    List<String> files = invocation.values(PUBLISHED);
    List<PublishedRelease> releases = new ArrayList<>();
    for (String file : files) {
      releases.add(PublishedReader.read(TextFile.read(invocation.file(file), file)));
    }
    AuditedReleases audited;
    try (StageLine stage = new StageLine(invocation.environment())) {
      stage.at("attacking");
      audited = AuditedReleases.of(releases, limit);
    }
    Screen screen = invocation.screen();
    screen
        .out()
        .print(AuditText.render(audited, limit, Palette.of(screen.color()), screen.width()));
    return audited.exposed().isEmpty() ? ExitStatus.OK : ExitStatus.NOT_MET;
  }
}
