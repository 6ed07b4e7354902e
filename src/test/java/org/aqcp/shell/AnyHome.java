package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aqcp.fuzz.YamlPieces;
import org.aqcp.shell.session.ExitStatus;

/** A small home in which any file may contain anything; checking it must always end. */
record AnyHome(SmallHome home) {
  static final List<String> FILES =
      List.of(
          SmallHome.FRAMEWORK,
          SmallHome.RULES,
          SmallHome.RULES,
          SmallHome.ROLL_UP,
          SmallHome.VOCABULARY,
          SmallHome.CASES);
  private static final Duration BUDGET = Duration.ofSeconds(60);
  private static final Set<ExitStatus> ANSWERS =
      EnumSet.of(ExitStatus.OK, ExitStatus.NOT_MET, ExitStatus.FRAMEWORK, ExitStatus.USAGE);

  static AnyHome begun() {
    try {
      Path target = Path.of("target").toAbsolutePath();
      SmallHome home = SmallHome.in(Files.createTempDirectory(target, "any-home"));
      home.write(
          SmallHome.CASES,
          """
          format: aqcp-cases/1
          against: small-1.0
          level: local
          as-of: 2014-06-30
          cases:
            - {name: two co-design, given: {}, expect: {L2.2: unknown}}
          """);
      home.write("p.yaml", YamlPieces.HEAD);
      return new AnyHome(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String file) {
    try {
      return Files.readString(home.folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text in place of a file, and has that checked and evaluated by. */
  void judge(String file, String text) {
    with(file, text, () -> evaluate(check()));
  }

  /** The same without evaluating, which may have to compile. */
  void judgeQuickly(String file, String text) {
    with(file, text, this::check);
  }

  private void with(String file, String text, Runnable judging) {
    String before = text(file);
    try {
      write(file, text);
      judging.run();
    } finally {
      write(file, before);
    }
  }

  private void write(String file, String text) {
    try {
      home.write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OneShot door() {
    return new OneShot(home.folder(), home.folder());
  }

  private OneShot.Said check() {
    OneShot door = door();
    long start = System.nanoTime();
    OneShot.Said said = door.run("framework check");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUDGET);
    assertThat(said.status()).as(said.talk()).isIn(ANSWERS);
    assertThat(said.out() + said.talk()).doesNotContain("internal error", "Exception", "\u001b");
    assertThat(door.run("framework check")).isEqualTo(said);
    return said;
  }

  private void evaluate(OneShot.Said said) {
    OneShot.Said evaluated = door().run("evaluate p.yaml --all");
    assertThat(evaluated.status()).as(evaluated.talk()).isIn(ANSWERS);
    if (said.status() == ExitStatus.OK) {
      assertThat(evaluated.status()).as(evaluated.talk()).isEqualTo(ExitStatus.OK);
    }
  }
}
