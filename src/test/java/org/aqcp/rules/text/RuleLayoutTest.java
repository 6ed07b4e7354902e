package org.aqcp.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aqcp.condition.Rule;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.Mess;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.vocabulary.Vocabulary;
import org.aqcp.rules.written.RuleReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RuleLayoutTest {
  private static final int TIMES = 200;
  private static final Vocabulary WORDS =
      new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))).vocabulary();

  @ParameterizedTest
  @MethodSource("shipped")
  void the_shipped_rules_are_laid_out_so(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(RuleLayout.of(file.toString(), text)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatever_was_done_to_the_layout_is_undone(Path file) throws IOException {
    String text = Files.readString(file);
    for (int seed = 0; seed < TIMES; seed++) {
      String messy = new Mess(new Random(seed)).of(text);
      assertThat(messy).as("seed %d", seed).isNotEqualTo(text);
      // the line ends that most lines have are kept
      String laidOut = RuleLayout.of(file.toString(), messy).replace("\r\n", "\n");
      assertThat(laidOut).as("seed %d", seed).isEqualTo(text);
    }
  }

  /** Narrowing lines need their dash apart, which only the layout gives them; all else is read. */
  @ParameterizedTest
  @MethodSource("shipped")
  void the_same_rules_are_read_before_and_after(Path file) throws IOException {
    String messy =
        new Mess(new Random(1)).of(Files.readString(file)).replaceAll("(?m)^(\\s*)-\\s*", "$1- ");
    List<Rule> before = read(messy);
    assertThat(before).isNotEmpty();
    assertThat(sentences(read(RuleLayout.of("rules.dslr", messy)))).isEqualTo(sentences(before));
  }

  @Test
  void notes_stay_where_they_are_and_a_second_time_changes_nothing() {
    String messy =
        """
        \t# about the file\r
        # all of it\r


        # about the rule
          rule   "L1.1 a"
        # which indicator
        @indicator ( "L1.1" )

        when
        # what is asked
           There is a vision document
           -published
        # before then
        then
        The indicator is met
        end
        # right behind\t
        rule "L1.1 b"
         @indicator("L1.1")
        when
        There is a vision document
        then
        The indicator is met
        end

        # the last word\
        """;
    String laidOut =
        """
        # about the file
        # all of it

        # about the rule
        rule "L1.1 a"
            # which indicator
            @indicator("L1.1")
        when
            # what is asked
            There is a vision document
            - published
            # before then
        then
            The indicator is met
        end

        # right behind
        rule "L1.1 b"
            @indicator("L1.1")
        when
            There is a vision document
        then
            The indicator is met
        end

        # the last word
        """;
    assertThat(RuleLayout.of("a.dslr", messy)).isEqualTo(laidOut);
    assertThat(RuleLayout.of("a.dslr", laidOut)).isEqualTo(laidOut);
  }

  @Test
  void a_name_keeps_its_blanks_and_nothing_stays_nothing() {
    String rule =
        "rule \"a  &  b\"\n    @rollup(\"criterion\")\nwhen\n    A  b\nthen\n    C\nend\n";
    assertThat(RuleLayout.of("a.dslr", rule)).isEqualTo(rule);
    assertThat(RuleLayout.of("a.dslr", " \n\n")).isEmpty();
  }

  @Test
  void a_rule_that_is_not_whole_is_refused() {
    assertThatThrownBy(() -> RuleLayout.of("a.dslr", "rule \"a\"\nwhen\n"))
        .isInstanceOf(InvalidFramework.class)
        .hasMessageContaining("a.dslr:1:1: rule `a` is not finished");
  }

  private static List<Rule> read(String text) {
    List<Problem> problems = new ArrayList<>();
    List<Rule> rules = RuleReader.read(new SourceFile("a.dslr", text), WORDS, problems).rules();
    assertThat(problems).isEmpty();
    return rules;
  }

  private static List<List<Object>> sentences(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                List.<Object>of(
                    rule.name(),
                    rule.on(),
                    rule.conclusion(),
                    rule.sentences().stream()
                        .map(s -> List.of(s.lines(), s.condition().conditions()))
                        .toList()))
        .toList();
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("rules"))) {
      return all.filter(file -> file.toString().endsWith(".dslr")).sorted().toList();
    }
  }
}
