package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.aqcp.fuzz.AsOften;
import org.aqcp.fuzz.HostileText;

/** Each problem in a home is a single finding in every format, with the same content. */
@AddLifecycleHook(AsOften.class)
final class HostileFindingsTest {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A command as GitHub reads one: what is escaped, and nothing else, may follow a percent sign.
   */
  static final Pattern COMMAND =
      Pattern.compile(
          "::(error|warning) file=((?:[^%,:]|%25|%0D|%0A|%3A|%2C)*)"
              + "(?:,line=\\d+,col=\\d+(?:,endColumn=\\d+)?)?,title=([a-z-]+)"
              + "::((?:[^%\\r\\n]|%25|%0D|%0A)*)");

  private final HostileHome home;

  HostileFindingsTest() throws IOException {
    home = HostileHome.begun();
  }

  /** What is told of a finding. */
  private record Told(String file, String id, String words) {}

  @Property(tries = 12)
  void each_form_tells_the_same(@ForAll("texts") String text) throws IOException {
    mistake(text);
    try {
      List<Told> told = json();
      assertThat(told).hasSizeGreaterThan(3);
      assertThat(commands()).isEqualTo(told);
      assertThat(sarif()).isEqualTo(told);
      OneShot.Said said = home.door().run("framework check");
      assertThat(HostileHome.STEERS.matcher(said.out() + said.talk()).find()).isFalse();
      assertThat(said.out().lines().filter(line -> line.endsWith("]") && line.contains(" [")))
          .hasSizeGreaterThanOrEqualTo(told.size());
    } finally {
      Files.delete(home.folder().resolve(named(text)));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileText.any();
  }

  /** The text as a sentence, a rule's name, a key, a status, and in the name of a file. */
  private void mistake(String text) throws IOException {
    SmallHome small = home.say(text);
    String yaml = HostileText.inYaml(text);
    small.edit(SmallHome.RULES, "There is an employer with the role decide", text);
    small.edit(SmallHome.RULES, "\"L2.2 employers co-design\"", '"' + text + '"');
    small.edit(SmallHome.CASES, "L2.2: met", "L2.2: " + yaml);
    small.edit(SmallHome.CASES, "given: {}", "given: {" + yaml + ": 1}");
    small.edit(SmallHome.FRAMEWORK, "kind: operationalised", "kind: " + yaml);
    small.write(named(text), "# nothing\n");
  }

  /** In the folder of no level. */
  private static String named(String text) {
    return "rules/small-1.0/elsewhere/" + text.replace('/', ' ') + ".dslr";
  }

  private List<Told> json() throws IOException {
    List<Told> told = new ArrayList<>();
    JsonNode found = JSON.readTree(home.door().run("framework check -f json").out());
    for (JsonNode one : found.get("problems")) {
      String hint = one.get("hint").asText();
      String words = one.get("message").asText() + (hint.isEmpty() ? "" : "; " + hint);
      told.add(new Told(one.get("file").asText(), one.get("id").asText(), words));
    }
    return told;
  }

  private List<Told> commands() {
    List<Told> told = new ArrayList<>();
    for (String line : home.door().run("framework check -f github").out().split("\n", -1)) {
      if (!line.isEmpty()) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).as(line).isTrue();
        told.add(new Told(meant(command.group(2)), command.group(3), meant(command.group(4))));
      }
    }
    return told;
  }

  /** As GitHub's runner undoes it. */
  private static String meant(String escaped) {
    return escaped
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%25", "%");
  }

  private List<Told> sarif() throws IOException {
    List<Told> told = new ArrayList<>();
    JsonNode sarif = JSON.readTree(home.door().run("framework check -f sarif").out());
    for (JsonNode one : sarif.at("/runs/0/results")) {
      URI uri = URI.create(one.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
      told.add(
          new Told(uri.getPath(), one.get("ruleId").asText(), one.at("/message/text").asText()));
    }
    return told;
  }
}
