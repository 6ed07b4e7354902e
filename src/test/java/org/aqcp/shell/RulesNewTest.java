package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.cases.CaseResult;
import org.aqcp.author.cases.CaseRunner;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesNewTest {
  private static final String CASES = "rules/small-1.0/local/2.cases.yaml";
  private static final String SHORT_CASES =
      """
      format: aqcp-cases/1
      against: small-1.0
      level: local
      as-of: 2014-06-30
      complete: all
      cases:
      -   name: one decides
          given: {employers: [{name: A, roles: [decide]}]}
          expect: {L2.1: met, L2.2: not-met}
      """;

  @TempDir private Path folder;
  private SmallHome home;

  @BeforeEach
  void a_home_with_two_tested_indicators() throws IOException {
    home = SmallHome.in(folder);
    home.write(CASES, SHORT_CASES);
  }

  @Test
  void writes_entry_rules_and_cases_that_are_right_as_they_stand() throws IOException {
    OneShot.Said said = run("rules new L2.9 --title 'Teachers: \"lent\"'");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    assertThat(said.out())
        .isEqualTo(
            SmallHome.FRAMEWORK
                + ":24: title, text, threshold, advice\n"
                + SmallHome.RULES
                + ":17: two rules\n"
                + CASES
                + ":11: 4 cases\n");
    assertThat(said.talk()).contains("small-1.0 is released", "aqcp framework check small-1.0");
    assertThat(results()).hasSize(5).allMatch(CaseResult::passed);
    assertThat(version().indicator("L2.9").orElseThrow().title()).isEqualTo("Teachers: \"lent\"");
    assertThat(run("rules format --check").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void the_check_tells_what_is_still_to_edit_until_it_is() throws IOException {
    run("rules new L2.9");
    OneShot.Said said = run("framework check small-1.0");
    assertThat(said.status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(said.out().lines().filter(line -> line.contains("[")))
        .containsExactly(
            SmallHome.FRAMEWORK + ":25:9: warning [still-to-edit]",
            CASES + ":12:1: warning [still-to-edit]",
            SmallHome.RULES + ":17:1: warning [still-to-edit]",
            SmallHome.RULES + ":26:1: warning [still-to-edit]");
    for (String file : List.of(SmallHome.FRAMEWORK, CASES, SmallHome.RULES)) {
      home.write(file, read(file).replaceAll("(?m)^ *# to edit.*\n", ""));
    }
    assertThat(run("framework check small-1.0").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void the_indicators_of_a_new_framework_are_begun_one_after_another() throws IOException {
    String criterion =
        """
          - id: P%1$s
            title: Quality %1$s
            level: program
            indicators:
        """;
    String indicator =
        """
              - id: P%s
                title: A sign
                text: There is a sign.
                remedy: Give one.
                source: {kind: operationalised}
        """;
    home.write(
        "framework-versions/program-1.0/framework.yaml",
        """
        format: aqcp-framework/1
        id: program-1.0
        framework: program
        title: Programs
        levels: [{id: program, title: Programs}]
        criteria:
        """
            + criterion.formatted(1)
            + indicator.formatted("1.1")
            + indicator.formatted("1.2")
            + criterion.formatted(2)
            + indicator.formatted("2.1"));
    assertThat(run("rules new P2.1 --against program-1.0").out())
        .contains("rules/program-1.0/roll-up.dslr:1: roll-up rules\n");
    assertThat(run("rules new P1.2 --against program-1.0").out()).doesNotContain("roll-up");
    assertThat(run("rules new P1.1 --against program-1.0").status()).isEqualTo(ExitStatus.OK);
    OneShot.Said said = run("framework check program-1.0");
    assertThat(said.out().lines().filter(line -> line.contains("[")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("[still-to-edit]"));
    assertThat(run("framework test program-1.0").out()).contains("All 12 cases passed");
  }

  @Test
  void the_first_roll_up_rules_are_those_of_the_bundled_framework() throws IOException {
    String shipped = Files.readString(Path.of("rules/aqcp-1.0/roll-up.dslr"));
    run("rules new L2.9");
    Files.delete(folder.resolve(SmallHome.ROLL_UP));
    run("rules new L2.8");
    assertThat(shipped.replaceAll("(?m)^#.*\n", "").strip())
        .isEqualTo(read(SmallHome.ROLL_UP).strip());
  }

  @Test
  void changes_nothing_else_and_keeps_the_manner_of_each_file() throws IOException {
    String crlf = read(SmallHome.FRAMEWORK).replace("\n", "\r\n").stripTrailing();
    home.write(SmallHome.FRAMEWORK, crlf);
    run("rules new L2.9");
    assertThat(read(SmallHome.FRAMEWORK))
        .startsWith(crlf + "\r\n      - id: L2.9\r\n        #")
        .doesNotContainPattern("[^\r]\n");
    assertThat(read(CASES))
        .startsWith(SHORT_CASES + "\n# L2.9")
        .contains("\n-   name: two pathways meet L2.9\n    given:");
  }

  @Test
  void goes_behind_its_criterion_and_leaves_the_next_ones_notes() throws IOException {
    String next =
        """

          # about the next
          - id: L3
            title: Collaborate
            level: local
            indicators:
              - id: L3.1
                title: A pathway
                text: There is a pathway.
                remedy: |
                  - begin one

                  # and go on
                source: {kind: operationalised}
        """;
    String before = read(SmallHome.FRAMEWORK);
    home.write(SmallHome.FRAMEWORK, before + next);
    run("rules new L3.1");
    assertThat(read(SmallHome.FRAMEWORK)).isEqualTo(before + next);
    assertThat(read("rules/small-1.0/local/2-collaborate.dslr"))
        .startsWith("# L3 Collaborate\n\n# to edit")
        .contains("    At least 2 pathways are on offer\n");
    assertThat(run("rules new L2.9").status()).isEqualTo(ExitStatus.OK);
    assertThat(read(SmallHome.FRAMEWORK)).startsWith(before).endsWith(next);
    assertThat(run("rules new L3.2").status()).isEqualTo(ExitStatus.OK);
    assertThat(read(SmallHome.FRAMEWORK)).contains(next + "      - id: L3.2\n");
    assertThat(results()).hasSize(13).allMatch(CaseResult::passed);
  }

  @Test
  void writes_only_what_is_missing() throws IOException {
    home.write(CASES, SHORT_CASES.replace(", L2.2: not-met", ""));
    String rules = read(SmallHome.RULES);
    OneShot.Said said = run("rules new L2.2");
    assertThat(said.out()).isEqualTo(CASES + ":11: a case\n");
    assertThat(read(SmallHome.RULES)).isEqualTo(rules);
    assertThat(read(CASES)).endsWith("    given: {}\n    expect: {L2.2: unknown}\n");
  }

  @Test
  void refuses_what_is_there_and_what_cannot_be() throws IOException {
    Map<String, String> before = files();
    run("rules new L2.2")
        .refuses(
            ExitStatus.USAGE,
            SmallHome.FRAMEWORK
                + ":18:9: indicator L2.2 already exists, with rules and cases; edit its rules at "
                + SmallHome.RULES
                + ":9, or choose another id");
    refuses("l2.9", "`small-1.0` has no criterion `l2`; did you mean `L2.9`?");
    String add = "; there are `L2`; for a new one, give its title with" + " `--new-criterion`";
    refuses("X7.9", "`small-1.0` has no criterion `X7`" + add);
    refuses("L3.1", "`small-1.0` has no criterion `L3`" + add);
    refuses(
        "L2",
        "`L2` is not a valid indicator id; use the criterion's id, a dot and a number, such as"
            + " `L2.9`");
    refuses(
        "L3.1 --criterion L2",
        "the id `L3.1` does not start with its criterion's id; start it with `L2.`");
    assertThat(run("rules new L2.9 --title ' '").status()).isEqualTo(ExitStatus.USAGE);
    run("rules new L2.9 --against none")
        .refuses(
            ExitStatus.USAGE,
            "framework-versions: no framework version `none`; there are `small-1.0`");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void writes_nothing_into_a_home_that_cannot_be_used() throws IOException {
    home.edit(SmallHome.RULES, "co-design\nthen", "co-desgin\nthen");
    Map<String, String> before = files();
    OneShot.Said said = run("rules new L2.9");
    assertThat(said.status()).isEqualTo(ExitStatus.FRAMEWORK);
    assertThat(said.talk()).startsWith(SmallHome.RULES + ":12:50: `co-desgin` is not one");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void writes_nothing_where_entries_have_no_lines_of_their_own() throws IOException {
    String text = read(SmallHome.FRAMEWORK);
    int list = text.indexOf("    indicators:");
    home.write(
        SmallHome.FRAMEWORK,
        text.substring(0, list)
            + "    indicators: [{id: L2.1, title: A, text: A, remedy: A, source: {kind:"
            + " operationalised}}]\n");
    OneShot.Said said = run("rules new L2.9");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk()).contains("if each indicator is on lines of its own");
  }

  @Test
  void writes_through_no_link_out_of_the_home(@TempDir Path outside) throws IOException {
    for (String linked : List.of(CASES, SmallHome.FRAMEWORK, "framework-versions/small-1.0")) {
      Path place = folder.resolve(linked);
      Path theirs = Files.move(place, outside.resolve(place.getFileName()));
      Files.createSymbolicLink(place, theirs);
      Map<String, String> before = files(outside);
      OneShot.Said said = run("rules new L2.9");
      assertThat(said.status()).isNotEqualTo(ExitStatus.OK);
      assertThat(said.talk())
          .contains(": this link leads out of its home; replace it with the file itself");
      assertThat(files(outside)).isEqualTo(before);
      Files.delete(place);
      Files.move(theirs, place);
    }
  }

  @Test
  void shows_without_writing() throws IOException {
    Map<String, String> before = files();
    OneShot.Said said = run("rules new L2.9 --dry-run");
    assertThat(said.out()).contains(SmallHome.RULES + ":17\n+ # to edit", "\n+       - id: L2.9\n");
    assertThat(said.talk()).endsWith("nothing was written\n");
    assertThat(files()).isEqualTo(before);
  }

  private void refuses(String id, String problem) {
    run("rules new " + id).refuses(ExitStatus.USAGE, SmallHome.FRAMEWORK + ": " + problem);
  }

  private List<CaseResult> results() {
    Home read = new Home(folder);
    RulebookReader rules = new RulebookReader(read, new RuleStore(Path.of("target", "rules")));
    Function<String, Evaluator> evaluators =
        level -> new Evaluator(version(), rules.read(version(), level));
    return new CaseRunner(evaluators).run(CaseFiles.read(read, version()));
  }

  private FrameworkVersion version() {
    return new Home(folder).version("small-1.0");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private Map<String, String> files() throws IOException {
    return files(folder);
  }

  private static Map<String, String> files(Path in) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(in)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(file.toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
