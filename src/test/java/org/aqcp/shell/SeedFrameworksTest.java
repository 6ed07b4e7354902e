package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the founding documents say of how other frameworks are related, found in their rules. */
final class SeedFrameworksTest {
  @TempDir private Path folder;

  @Test
  void the_assurance_of_employment_conflicts_with_the_credential_of_perkins_iv() {
    OneShot.Said said = run("crosswalk perkins-iv-program-of-study post-assurances POS.4");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    String pair = said.out().substring(said.out().indexOf("-> PAM.7"));
    String witness = pair.substring(0, pair.indexOf("complete: all"));
    assertThat(witness).contains("in conflict with PAM.7").contains("leads-to: [employment]");
  }

  @Test
  void the_editions_of_the_six_elements_differ_in_roles_and_measurement() {
    OneShot.Said said = run("framework diff dol-six-elements-2011 dol-six-elements-2014");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out()).contains("8 new", "4 moved", "38 the same");
    assertThat(said.out()).contains("KLM.1", "KLR.1");
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, Path.of("").toAbsolutePath()).run(line);
  }
}
