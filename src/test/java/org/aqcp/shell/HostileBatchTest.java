package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.aqcp.fuzz.AsOften;
import org.aqcp.fuzz.HostileText;
import org.aqcp.shell.session.ExitStatus;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

/** Hostile text and names in the output for many partnerships. */
@AddLifecycleHook(AsOften.class)
final class HostileBatchTest {
  private static final int FILES = 3;
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> NAMES =
      List.of("a\u001b[31mb", "a\nb", "a\u202eb", "a\u009bb", "::error::b", "%0A,b", "x\u2028y");

  private final HostileHome home;

  HostileBatchTest() throws IOException {
    home = HostileHome.begun();
  }

  @Property(tries = 6)
  void a_line_is_one_partnership_whatever_its_name_is(@ForAll("texts") String text)
      throws IOException {
    say("plain");
    long lines = home.door().run("evaluate corpus").out().lines().count();
    say(text);
    OneShot.Said said = home.door().run("evaluate corpus");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out().lines()).hasSize((int) lines).allMatch(line -> width(line) <= 80);
    nothingSteers(said);
    nothingSteers(home.door().run("evaluate corpus --all"));
  }

  @Property(tries = 6)
  void a_line_of_json_is_one_object_with_the_same_text(@ForAll("texts") String text)
      throws IOException {
    say(text);
    for (String format : List.of("verdicts", "json")) {
      OneShot.Said said = home.door().run("evaluate corpus -f " + format);
      List<String> lines = said.out().lines().toList();
      assertThat(lines).hasSize(FILES);
      for (int i = 0; i < FILES; i++) {
        JsonNode one = JSON.readTree(lines.get(i));
        assertThat(one.at("/partnership/name").asText()).isEqualTo(text);
        assertThat(one.at("/partnership/file").asText()).endsWith("/p" + i + ".yaml");
      }
      nothingSteers(said);
    }
  }

  @Property(tries = 6)
  void what_is_wrong_is_told_on_a_line_each(@ForAll("texts") String text) throws IOException {
    say(text);
    String good = HostileHome.partnership(text);
    write("corpus/p1.yaml", good + HostileText.inYaml(text) + ": 1\n");
    write("corpus/p2.yaml", good.replace("level: local", "level: " + HostileText.inYaml(text)));
    OneShot.Said said = home.door().run("evaluate corpus");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk().lines()).hasSize(3).last().isEqualTo("aqcp: 1 evaluated, 2 invalid");
    nothingSteers(said);
  }

  @Test
  void names_of_files_and_folders_steer_as_little() throws IOException {
    for (String name : NAMES) {
      write("corpus/" + name + "/" + name + ".yaml", HostileHome.partnership("plain"));
      write("corpus/" + name + "/other-" + name + ".yaml", "a: b\n");
      write("corpus/" + name + "/partnership.yaml", "a: b\n");
    }
    for (String line : List.of("evaluate corpus", "evaluate corpus -f json", "evaluate 'c*/**'")) {
      OneShot.Said said = home.door().run(line);
      assertThat(said.talk()).contains("7 evaluated, 7 invalid");
      nothingSteers(said);
    }
    for (String name : NAMES) {
      nothingSteers(home.door().run("evaluate 'corpus/no" + name + "*'"));
      nothingSteers(home.door().run("evaluate 'no" + name + "' p.yaml"));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.any();
  }

  private static void nothingSteers(OneShot.Said said) {
    assertThat(HostileHome.STEERS.matcher(said.out() + said.talk()).find())
        .as(said.talk())
        .isFalse();
    assertThat(said.talk()).doesNotContain("internal error", "Exception");
  }

  private static int width(String line) {
    return line.codePoints().map(sign -> Math.max(0, WCWidth.wcwidth(sign))).sum();
  }

  private void say(String text) throws IOException {
    home.say(text);
    for (int i = 0; i < FILES; i++) {
      write("corpus/p" + i + ".yaml", HostileHome.partnership(text));
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = home.folder().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
