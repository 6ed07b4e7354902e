package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesPhrasesTest {
  @TempDir private Path folder;

  @Test
  void without_words_lists_all_that_can_be_said_in_few_columns() {
    String all = shipped("rules words").out();
    assertThat(all)
        .startsWith("rules/vocabulary/agreements-and-documents.yaml\n  There is a")
        .contains("\n\nrules/vocabulary/partners.yaml\n  There is a {type} partner\n")
        .contains("\n\nrules/vocabulary/conclusions.dsl\n  The indicator is met\n");
    assertThat(all.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void with_words_shows_blanks_facts_and_a_place_in_the_rules() {
    assertThat(shipped("rules words employer has the role").out())
        .contains(
            """
              An employer has the role {roles}
                  {roles} lead, decide, co-design, advise, hire, fund, teach,
                          host-work-experience
                  reads   employers: roles
                  as in   At least `employers` employers have the role co-design
                          rules/aqcp-1.0/local/2-employers.dslr:27
            """)
        .doesNotContain("has a say in decisions");
  }

  @Test
  void words_and_phrases_are_the_same_command() {
    assertThat(shipped("rules phrases barrier removed").out())
        .isEqualTo(shipped("rules words barrier removed").out());
  }

  @Test
  void rules_that_are_broken_hide_no_phrase() throws IOException {
    SmallHome.in(folder).edit(SmallHome.RULES, "end\n\nrule", "\nrule");
    assertThat(run("rules phrases employer role").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void as_json_for_editors() throws IOException {
    JsonNode found =
        new ObjectMapper().readTree(shipped("rules words employer has role -f json").out());
    assertThat(found.get("format").asText()).isEqualTo("aqcp-phrases/1");
    JsonNode phrase = found.get("phrases").get(0);
    assertThat(phrase.get("phrase").asText()).isEqualTo("An employer has the role {roles}");
    assertThat(phrase.at("/blanks/0/words/2").asText()).isEqualTo("co-design");
    assertThat(phrase.at("/reads/0/parts/0").asText()).isEqualTo("roles");
    assertThat(phrase.at("/example/line").asInt()).isEqualTo(27);
    assertThat(new ObjectMapper().readTree(shipped("rules words -f json").out()).get("phrases"))
        .hasSizeGreaterThan(100);
  }

  @Test
  void words_that_no_phrase_has_are_answered_with_a_question() throws IOException {
    SmallHome.in(folder);
    run("rules phrases emploier")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: no sentence has all of the words `emploier`; did you mean `employer`?");
  }

  private OneShot.Said shipped(String line) {
    return new OneShot(folder, Path.of("").toAbsolutePath()).run(line);
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
