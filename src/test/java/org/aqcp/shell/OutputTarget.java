package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aqcp.shell.session.ExitStatus;
import org.w3c.dom.Document;

/** The target of {@code bench/fuzz} for the code that escapes output. */
public final class OutputTarget {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HostileHome HOME = begun();
  private static final Map<String, Integer> PLAIN = elements();

  private OutputTarget() {}

  /** The bytes are a text in all places where a user can write one. */
  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    HOME.say(new String(bytes, StandardCharsets.UTF_8));
    OneShot.Said evaluated = run("evaluate p.yaml --all");
    run("framework check");
    for (String line : run("framework check -f github").out().split("\n", -1)) {
      assertThat(line.isEmpty() || HostileFindingsTest.COMMAND.matcher(line).matches())
          .as(line)
          .isTrue();
    }
    JSON.readTree(run("framework check -f sarif").out());
    if (evaluated.status() == ExitStatus.OK) {
      JSON.readTree(run("evaluate p.yaml -f json").out());
      run("evaluate p.yaml p.yaml");
      assertThat(run("evaluate p.yaml p.yaml -f verdicts").out().lines()).hasSize(2);
      OneShot.Said tested = run("framework test -f junit");
      Document junit = HostileTextTest.parsed(tested.out());
      assertThat(junit.getElementsByTagName("*").getLength()).isEqualTo(3);
      assertThat(elements()).isEqualTo(PLAIN);
    }
  }

  private static OneShot.Said run(String line) {
    OneShot.Said said = HOME.door().run(line);
    assertThat(HostileHome.STEERS.matcher(said.out() + said.talk()).find()).as(line).isFalse();
    assertThat(said.out() + said.talk()).as(line).doesNotContain("internal error");
    return said;
  }

  private static Map<String, Integer> elements() {
    try {
      String page = run("framework docs small-1.0 -f html").out();
      return HostileTextTest.elements(HostileTextTest.parsed(page));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static HostileHome begun() {
    try {
      return HostileHome.begun();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
