package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A home with one local framework version of two indicators, using the shipped vocabulary, and
 * phrases on employers as well, as a home may have.
 *
 * @param folder that it is written to
 */
public record SmallHome(Path folder) {
  public static final String FRAMEWORK = "framework-versions/small-1.0/framework.yaml";
  public static final String RULES = "rules/small-1.0/local/2.dslr";
  public static final String CASES = "rules/small-1.0/local/2.cases.yaml";
  public static final String ROLL_UP = "rules/small-1.0/roll-up.dslr";
  public static final String PARTNERSHIP = "partnership.yaml";
  public static final String VOCABULARY = "rules/vocabulary/employers.dsl";

  private static final List<String> NEEDED =
      List.of("conclusions.dsl", "employers.dsl", "roll-up.dsl", "roll-up.yaml");

  public static SmallHome in(Path folder) throws IOException {
    SmallHome home = new SmallHome(folder);
    home.write(
        FRAMEWORK,
        """
        format: aqcp-framework/1
        id: small-1.0
        title: A small framework
        released: 2014-06-30
        source: {title: none, publisher: none}
        framework: small
        levels: [{id: state, title: State}, {id: local, title: Local}]
        criteria:
          - id: L2
            title: Engage employers
            level: local
            indicators:
              - id: L2.1
                title: Employers decide
                text: An employer has a seat where decisions are made.
                remedy: Offer an employer a seat.
                source: {kind: operationalised}
              - id: L2.2
                title: Employers co-design
                text: Several employers take part in the design.
                thresholds: {employers: 2}
                remedy: Invite employers.
                source: {kind: operationalised}
        """);
    home.write(
        RULES,
        """
        rule "L2.1 an employer decides"
            @indicator("L2.1")
        when
            There is an employer with the role decide
        then
            The indicator is met
        end

        rule "L2.2 employers co-design"
            @indicator("L2.2")
        when
            At least `employers` employers have the role co-design
        then
            The indicator is met
        end
        """);
    home.write(
        CASES,
        """
        format: aqcp-cases/1
        against: small-1.0
        level: local
        as-of: 2014-06-30
        complete: all
        cases:
          - name: an employer who decides meets the indicator
            given:
              employers:
                - {name: Lakeside Hospital, roles: [decide]}
            expect: {L2.1: met}
          - name: no employer misses the indicator
            given: {employers: []}
            expect: {L2.1: not-met}
          - name: one employer who co-designs is one too few
            given:
              employers:
                - {name: Lakeside Hospital, roles: [co-design]}
                - {name: Rivera Foods, roles: [hire]}
              reviews:
                - {name: nursing review, subject: curriculum, date: 2014-02-11}
            expect: {L2.2: not-met}
        """);
    home.write(
        PARTNERSHIP,
        """
        format: aqcp-partnership/1
        name: Valley Partnership
        level: local
        as-of: 2014-06-30
        aliases: {VC: Valley College}
        convener: none
        partners:
          - {organisation: Valley College}
          - organisation: Valley Workforce Board
            parent-organisation: Valley Workforce Center
          - organisation: Valley Workforce Center
            parent-organisation: none
          - organisation: "Carpenters Local #58"
        teams:
          - {name: Steering Team, kind: steering}
          - {name: Data Team, kind: working}
        assessments:
          - name: CASAS
            accepted-by: [Valley College]
        outcomes:
          - {metric: credits, numerator: 40, denominator: 60}
        evidence:
          - {indicator: L2.2, rating: 2}
        waivers:
          - indicator: L2.1
            reason: the board is elected
            granted-by: State Workforce Board
            granted: 2014-01-15
            expires: 2015-01-15
        pathways:
          - name: Nursing
            soc: 29-1141
            clusters:
              - {edition: 16-clusters, cluster: Health Science, entry: Therapeutic Services}
              - {edition: 14-clusters, cluster: Healthcare & Human Services, entry: Physical Health}
        in-demand-occupations:
          - {title: registered nurses, soc: 29-1141}
        """);
    home.write(ROLL_UP, Files.readString(Path.of("rules/aqcp-1.0/roll-up.dslr")));
    try (Stream<Path> shipped = Files.list(Path.of("rules/vocabulary"))) {
      for (Path file : shipped.toList()) {
        home.write("rules/vocabulary/" + file.getFileName(), Files.readString(file));
      }
    }
    home.write(
        VOCABULARY, Files.readString(Path.of("src/test/resources/vocabulary/employers.dsl")));
    return home;
  }

  /** The same without the phrases that its rules do not need: quicker to read. */
  static SmallHome ofFewPhrases(Path folder) throws IOException {
    SmallHome home = in(folder);
    try (Stream<Path> all = Files.list(folder.resolve("rules/vocabulary"))) {
      for (Path file : all.toList()) {
        if (!NEEDED.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    return home;
  }

  /** Replaces part of a file, everywhere that it stands. */
  public void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    write(file, text.replace(from, to));
  }

  public void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
