package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.session.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step of a workflow that runs in a folder of the repository. */
final class WorkspaceNamesTest {
  @TempDir private Path repository;
  private Path folder;

  @BeforeEach
  void a_home_with_a_mistake_in_a_folder() throws IOException {
    folder = repository.resolve("policy");
    SmallHome.in(folder).edit(SmallHome.RULES, "the role decide", "the role decde");
  }

  @Test
  void annotations_and_sarif_name_files_as_the_repository_does() {
    assertThat(checked("github", repository)).contains("file=policy/" + SmallHome.RULES + ",");
    assertThat(checked("sarif", repository)).contains("\"policy/" + SmallHome.RULES + "\"");
  }

  @Test
  void for_people_files_are_named_from_where_they_are() {
    assertThat(checked("text", repository)).startsWith(SmallHome.RULES + ":");
  }

  @Test
  void a_file_outside_of_the_repository_keeps_its_name() {
    assertThat(checked("github", repository.resolve("other"))).contains("file=" + SmallHome.RULES);
  }

  private String checked(String format, Path workspace) {
    Recorded recorded = new Recorded();
    Map<String, String> environment =
        Map.of("AQCP_HOME", folder.toString(), "GITHUB_WORKSPACE", workspace.toString());
    new OneShotDoor(
            AllCommands.readingFrom(new ByteArrayInputStream(new byte[0])),
            recorded.in(folder, environment))
        .run(List.of("framework", "check", "-f", format));
    return recorded.out();
  }
}
