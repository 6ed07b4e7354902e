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
  void without_words_lists_every_phrase_in_few_columns() throws IOException {
    SmallHome.in(folder);
    String all = run("rules phrases").out();
    assertThat(all)
        .startsWith("rules/vocabulary/commitments-and-agreements.dsl\n  There is a commitment\n")
        .contains("\n\nrules/vocabulary/employers.dsl\n");
    assertThat(all.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void with_words_shows_blanks_facts_and_a_place_in_the_rules() throws IOException {
    SmallHome.in(folder);
    assertThat(run("rules phrases employers have role").out())
        .isEqualTo(
            """
            rules/vocabulary/employers.dsl
              At least {n} employers have the role {role}
                  {n}     a whole number, or a threshold in backticks
                  {role}  lead, decide, co-design, advise, hire, fund, teach,
                          host-work-experience
                  reads   employers: roles
                  as in   At least `employers` employers have the role co-design
                          rules/small-1.0/local/2.dslr:12

              At least {n} employers have a say in decisions
                  {n}     a whole number, or a threshold in backticks
                  reads   employers: roles
                  say     At least 2 employers have a say in decisions
                          (no rule uses it yet)
            """);
  }

  @Test
  void rules_that_are_broken_hide_no_phrase() throws IOException {
    SmallHome.in(folder).edit(SmallHome.RULES, "end\n\nrule", "\nrule");
    assertThat(run("rules phrases employer role").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void as_json_for_editors() throws IOException {
    SmallHome.in(folder);
    JsonNode found = new ObjectMapper().readTree(run("rules phrases have role -f json").out());
    assertThat(found.get("format").asText()).isEqualTo("aqcp-phrases/1");
    JsonNode phrase = found.get("phrases").get(0);
    assertThat(phrase.get("phrase").asText())
        .isEqualTo("At least {n} employers have the role {role}");
    assertThat(phrase.at("/blanks/1/words/2").asText()).isEqualTo("co-design");
    assertThat(phrase.at("/reads/0/parts/0").asText()).isEqualTo("roles");
    assertThat(phrase.at("/example/line").asInt()).isEqualTo(12);
    assertThat(new ObjectMapper().readTree(run("rules phrases -f json").out()).get("phrases"))
        .hasSizeGreaterThan(100);
  }

  @Test
  void words_that_no_phrase_has_are_answered_with_a_question() throws IOException {
    SmallHome.in(folder);
    run("rules phrases emploier")
        .refuses(
            ExitStatus.USAGE,
            "aqcp: no phrase has all of the words `emploier`; did you mean `employer`?");
  }

  private OneShot.Said run(String line) {
    return new OneShot(folder, folder).run(line);
  }
}
