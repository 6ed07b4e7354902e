package org.aqcp.shell;

import static org.aqcp.shell.SmallHome.FRAMEWORK;
import static org.aqcp.shell.SmallHome.ROLL_UP;
import static org.aqcp.shell.SmallHome.RULES;
import static org.aqcp.shell.SmallHome.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.aqcp.fuzz.AsOften;
import org.aqcp.fuzz.Edit;
import org.aqcp.fuzz.RulePieces;
import org.aqcp.fuzz.YamlPieces;
import org.aqcp.shell.session.ExitStatus;

/** The check of a home in which anything was edited: it always ends with an answer. */
@AddLifecycleHook(AsOften.class)
final class AnyHomeTest {
  private static final String CASES = "rules/small-1.0/local/2.cases.yaml";
  private static final Duration BUDGET = Duration.ofSeconds(60);
  private static final Set<ExitStatus> ANSWERS =
      EnumSet.of(ExitStatus.OK, ExitStatus.NOT_MET, ExitStatus.FRAMEWORK, ExitStatus.USAGE);

  private final Path folder;
  private final SmallHome home;

  AnyHomeTest() throws IOException {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "any-home");
    home = SmallHome.in(folder);
    home.write(
        CASES,
        """
        format: aqcp-cases/1
        against: small-1.0
        level: local
        as-of: 2014-06-30
        cases:
          - {name: two co-design, given: {}, expect: {L2.2: unknown}}
        """);
    home.write("p.yaml", YamlPieces.HEAD);
  }

  @Property(tries = 12)
  void any_home_is_checked(@ForAll("files") String file, @ForAll("edits") List<Edit> edits)
      throws IOException {
    String text = Files.readString(folder.resolve(file));
    try {
      home.write(file, Edit.all(edits, text));
      judge();
    } finally {
      home.write(file, text);
    }
  }

  private void judge() {
    OneShot door = new OneShot(folder, folder);
    long start = System.nanoTime();
    OneShot.Said said = door.run("framework check");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUDGET);
    assertThat(said.status()).as(said.talk()).isIn(ANSWERS);
    assertThat(said.out() + said.talk()).doesNotContain("internal error", "Exception", "\u001b");
    assertThat(door.run("framework check")).isEqualTo(said);
    OneShot.Said evaluated = door.run("evaluate p.yaml");
    assertThat(evaluated.status()).as(evaluated.talk()).isIn(ANSWERS);
    if (said.status() == ExitStatus.OK) {
      assertThat(evaluated.status()).as(evaluated.talk()).isEqualTo(ExitStatus.OK);
    }
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(FRAMEWORK, RULES, RULES, ROLL_UP, VOCABULARY, CASES);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Arbitraries.oneOf(Edit.several(RulePieces.ALL), Edit.several(YamlPieces.ALL));
  }
}
