package org.aqcp.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A home with two frameworks whose indicators have every relation. One of them asks what programs
 * of study lead to as POST does, the other as Perkins IV does.
 */
public record CrosswalkHome(Path folder) {
  /** The indicators of one framework: id, title, and the sentences of the rule that meets it. */
  private static final List<List<String>> STATE =
      List.of(
          List.of(
              "P1.1",
              "Programs lead to a credential or a job",
              "There is a program of study",
              "- leading to industry-credential, certificate, associate-degree or employment"),
          List.of(
              "P1.2",
              "Employers decide on a strategy",
              "There is an employer with the role decide",
              "There is a strategy document"),
          List.of("P1.3", "A team steers", "There is a steering team"),
          List.of(
              "P1.4",
              "A vision and co-design",
              "There is a vision document",
              "There is an employer with the role co-design"),
          List.of("P1.5", "Credits count", "There is an articulation agreement"),
          List.of("P1.6", "Many partners", "At least 70 partners have the role fund"));

  private static final List<List<String>> FEDERAL =
      List.of(
          List.of(
              "K1.1",
              "Programs lead to a credential",
              "There is a program of study",
              "- leading to industry-credential, certificate or associate-degree"),
          List.of("K1.2", "Employers decide", "There is an employer with the role decide"),
          List.of("K1.3", "Nobody steers", "There is no steering team"),
          List.of("K1.4", "Agreed credits", "At least 1 articulation agreement is signed"),
          List.of(
              "K1.5",
              "A vision and advice",
              "There is a vision document",
              "There is an advisory team"),
          List.of("K1.6", "Data", "There is a data system"),
          List.of("K1.7", "More partners", "At least 80 partners have the role fund"));

  public static CrosswalkHome in(Path folder) throws IOException {
    CrosswalkHome home = new CrosswalkHome(folder);
    home.version("post-1.0", "P1", STATE);
    home.version("perkins-1.0", "K1", FEDERAL);
    try (Stream<Path> shipped = Files.list(Path.of("rules/vocabulary"))) {
      for (Path file : shipped.toList()) {
        home.write("rules/vocabulary/" + file.getFileName(), Files.readString(file));
      }
    }
    return home;
  }

  private void version(String id, String criterion, List<List<String>> indicators)
      throws IOException {
    StringBuilder framework =
        new StringBuilder(
            """
            format: aqcp-framework/1
            id: %s
            title: A framework
            released: 2014-06-30
            source: {title: none, publisher: none}
            framework: %s
            levels: [{id: local, title: Local}]
            criteria:
              - id: %s
                title: All
                level: local
                indicators:
            """
                .formatted(id, id.replaceAll("-.*", ""), criterion));
    StringBuilder rules = new StringBuilder();
    for (List<String> one : indicators) {
      framework.append(
          """
                - id: %s
                  title: %s
                  text: %s.
                  remedy: Do it.
                  source: {kind: operationalised}
          """
              .formatted(one.get(0), one.get(1), one.get(1)));
      rules.append(
          "rule \"%s it is so\"\n    @indicator(\"%s\")\nwhen\n".formatted(one.get(0), one.get(0)));
      one.subList(2, one.size()).forEach(line -> rules.append("    ").append(line).append('\n'));
      rules.append("then\n    The indicator is met\nend\n\n");
    }
    write("framework-versions/" + id + "/framework.yaml", framework.toString());
    write("rules/" + id + "/local/1.dslr", rules.toString());
    write(
        "rules/" + id + "/roll-up.dslr", Files.readString(Path.of("rules/aqcp-1.0/roll-up.dslr")));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
