package org.aqcp.shell;

import static org.aqcp.shell.SmallHome.ROLL_UP;
import static org.aqcp.shell.SmallHome.RULES;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of invalid rule file, as its author sees it. */
final class BadRulesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource({"wrong_words", "wrong_shapes"})
  void tells_file_line_column_what_is_wrong_and_what_to_do(
      String file, String from, String to, String problems) throws IOException {
    SmallHome home = SmallHome.in(folder);
    home.write("p.yaml", "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n");
    home.edit(file, from, to);
    new OneShot(folder, folder).run("evaluate p.yaml").refuses(ExitStatus.FRAMEWORK, problems);
  }

  static Stream<Arguments> wrong_words() {
    return Stream.of(
        arguments(
            RULES,
            "role co-design",
            "role co-desgin",
            RULES
                + ":12:50: `co-desgin` is not one of the values allowed here (`At least {n}"
                + " employers have the role {role}`, rules/vocabulary/employers.dsl:5); did you"
                + " mean `co-design`?"),
        arguments(
            RULES,
            "`employers`",
            "`employer`",
            RULES
                + ":12:14: indicator L2.2 has no threshold `employer`; did you mean `employers`?"),
        arguments(
            RULES,
            "There is an employer with",
            "There are an employer with",
            RULES
                + ":4:5: cannot understand `There are an employer with the role decide`; did you"
                + " mean `There is an employer with the role decide`?"),
        arguments(
            RULES,
            "There is an employer with the role decide",
            "Everything is fine",
            RULES
                + ":4:5: cannot understand `Everything is fine`; `aqcp rules words` lists what can"
                + " be said"),
        arguments(
            RULES,
            "There is an employer with the role decide",
            "there is an employer with the role decide",
            RULES
                + ":4:5: cannot understand `there is an employer with the role decide`; start with"
                + " a capital letter"),
        arguments(
            RULES,
            "There is an employer with the role decide",
            "There is an employer with the role decide.",
            RULES
                + ":4:5: cannot understand `There is an employer with the role decide.`; remove"
                + " what follows the last word"),
        arguments(
            RULES,
            "(\"L2.1\")",
            "(\"L2.9\")",
            RULES
                + ":2:16: `small-1.0` has no indicator `L2.9` at the local level; L2.2 is the"
                + " last so far; `aqcp rules new L2.9` starts another"),
        arguments(
            RULES,
            "L2.2 employers co-design",
            "L2.1 an employer decides",
            RULES
                + ":9:1: another rule already has the name `L2.1 an employer decides`; the first is"
                + " at "
                + RULES
                + ":1"));
  }

  static Stream<Arguments> wrong_shapes() {
    return Stream.of(
        arguments(
            RULES,
            "decide\nthen\n    The indicator is met\n",
            "decide\nthen\n",
            RULES
                + ":6:1: rule `L2.1 an employer decides` has no conclusion; write exactly one"
                + " between `then` and `end`"),
        arguments(
            RULES,
            "end\n\nrule",
            "\nrule",
            RULES + ":8:1: the rule above has no `end`; write it on a line of its own"),
        arguments(
            RULES,
            "decide\nthen\n",
            "decide\n",
            RULES
                + ":5:5: rule `L2.1 an employer decides` has no `then`; write it on a line of its"
                + " own"),
        arguments(
            RULES,
            "when",
            "whem",
            RULES
                + ":3:1: `whem` is not allowed between a rule's name and its `when`; did you mean"
                + " `when`?\n"
                + RULES
                + ":11:1: `whem` is not allowed between a rule's name and its `when`; did you mean"
                + " `when`?"),
        arguments(
            RULES,
            "rule \"L2.1",
            "import java.util.List\nrule \"L2.1",
            RULES + ":1:1: a rule file contains only rules; start with `rule \"...\"`"),
        arguments(
            ROLL_UP,
            "@rollup(\"criterion\")",
            "@rollup(\"criteria\")",
            Stream.of(4, 12, 20)
                .map(
                    line ->
                        ROLL_UP
                            + ":"
                            + (line + 1)
                            + ":13: `criteria` is not something that rolls up; write `criterion`"
                            + " or `benchmark`")
                .collect(Collectors.joining("\n"))));
  }
}
