package org.aqcp.shell;

import static org.aqcp.fuzz.HostileText.inYaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A small home and a partnership with the same text in every place that users can write to. */
record HostileHome(Path folder) {
  /** What a screen would obey instead of showing it. */
  static final Pattern STEERS = Pattern.compile("[\\p{Cntrl}&&[^\n]]|[\u202A-\u202E\u2066-\u2069]");

  /** In a folder of its own. */
  static HostileHome begun() throws IOException {
    Path target = Path.of("target").toAbsolutePath();
    HostileHome home = new HostileHome(Files.createTempDirectory(target, "hostile-text"));
    home.say("plain");
    return home;
  }

  OneShot door() {
    return new OneShot(folder, folder);
  }

  SmallHome say(String text) throws IOException {
    SmallHome home = SmallHome.in(folder);
    String yaml = inYaml(text);
    for (String said :
        new String[] {
          "A small framework", "Engage employers", "Invite employers.", "Employers co-design"
        }) {
      home.edit(SmallHome.FRAMEWORK, said, yaml);
    }
    home.edit(SmallHome.FRAMEWORK, "Several employers take part in the design.", yaml);
    home.write(
        SmallHome.CASES,
        """
        format: aqcp-cases/1
        against: small-1.0
        level: local
        as-of: 2014-06-30
        cases:
          - {name: %s, given: {}, expect: {L2.2: met}}
        """
            .formatted(yaml));
    home.write("p.yaml", partnership(text));
    return home;
  }

  static String partnership(String text) {
    String yaml = inYaml(text);
    return """
    format: aqcp-partnership/1
    name: %s
    level: local
    as-of: 2014-06-30
    employers:
      - {name: %s, roles: [hire], source: %s}
    """
        .formatted(yaml, yaml, yaml);
  }
}
