package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The eleven partners in Minnesota: units of one agency count as one organization. */
final class OrganisationsTest {
  private static final Path MINNESOTA =
      Path.of("examples/minnesota-2013/partnership.yaml").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void eleven_partners_are_nine_organisations() throws IOException {
    SmallHome home = SmallHome.in(folder);
    home.edit(SmallHome.FRAMEWORK, "level: local", "level: state");
    home.write(
        "rules/small-1.0/state/2.dslr",
        """
        rule "L2.1 ten organisations are partners"
            @indicator("L2.1")
        when
            The partners are at least 10 different organisations
        then
            The indicator is met
        end

        rule "L2.2 nine organisations are partners"
            @indicator("L2.2")
        when
            The partners are at least 9 different organisations
        then
            The indicator is met
        end
        """);
    OneShot door = new OneShot(folder, folder);
    assertThat(door.run("explain " + MINNESOTA + " L2.1").out())
        .startsWith("✗ L2.1")
        .endsWith("source: operationalised\n")
        .contains("9 different; needed: at least 10");
    assertThat(door.run("explain " + MINNESOTA + " L2.2").out()).startsWith("✓ L2.2");
  }
}
