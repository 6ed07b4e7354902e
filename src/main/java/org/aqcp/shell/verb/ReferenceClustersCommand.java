package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.reference.ClusterEdition;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.reference.ClustersText;
import org.aqcp.report.reference.JsonClusters;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;

/** {@code aqcp reference clusters}: the career clusters with their pathways or sub-clusters. */
public final class ReferenceClustersCommand implements Command {
  private static final Option EDITION =
      Option.of("edition", "EDITION", "only this edition")
          .among(ClusterEdition.ids().toArray(String[]::new));

  private static final Usage USAGE =
      Usage.of("reference clusters", CommandGroup.ASSISTANTS, "list the career clusters")
          .options(EDITION, ReferenceLookupCommand.FORMAT)
          .details(
              "Prints the National Career Clusters Framework: `16-clusters` with 79 pathways, which"
                  + " was used before 2024, and `14-clusters` with 72 sub-clusters, which replaced"
                  + " it; and which clusters of one became which of the other, by our reading of"
                  + " the titles. `reference lookup` says so for each pathway.")
          .example("reference clusters --edition 14-clusters");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<ClusterEdition> editions =
        invocation
            .value(EDITION)
            .flatMap(ClusterEdition::of)
            .map(List::of)
            .orElse(List.of(ClusterEdition.values()));
    Screen screen = invocation.screen();
    boolean json =
        invocation.choice(ReferenceLookupCommand.FORMAT, ReferenceFormat.class)
            == ReferenceFormat.JSON;
    Palette palette = Palette.of(screen.color());
    screen
        .out()
        .print(
            json
                ? JsonClusters.render(editions)
                : ClustersText.of(editions, palette, screen.width()));
    return ExitStatus.OK;
  }
}
