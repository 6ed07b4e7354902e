package org.aqcp.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Recorded;
import org.aqcp.shell.session.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandLineTest {
  private final Recorded recorded = new Recorded();

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "version > version",
        "--version > version",
        "framework list > framework list",
        "framework show aqcp-1.0 > framework show|aqcp-1.0",
        "evaluate a b > evaluate|a|b",
        "evaluate a -f json b > evaluate|a|b|format=json",
        "evaluate --format=json a > evaluate|a|format=json",
        "evaluate -- -f --x > evaluate|-f|--x",
        "evaluate - > evaluate|-",
        "evaluate a --output=-x > evaluate|a|output=-x",
        "--color never evaluate a > evaluate|a",
        "evaluate a --color=never > evaluate|a",
        "evaluate 'my file.yaml' > evaluate|my file.yaml",
        "-h > help",
        "evaluate --nonsense -h > help|evaluate",
        "framework show --help > help|framework|show",
      },
      quoteCharacter = '~')
  void reads(String line, String given) {
    read(line, recorded.oneShot()).run();
    assertThat(recorded.out()).isEqualTo(given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "evalaute a > unknown command `evalaute`; did you mean `evaluate`?",
        "nonsense > unknown command `nonsense`; see `aqcp help`",
        "framework > `framework` is not a complete command; continue with `list`, `show`",
        "framework lsit > unknown command `framework lsit`; did you mean `framework list`?",
        "framework nonsense > unknown command `framework nonsense`; continue with `list`, `show`",
        "evaluate a --fromat json > unknown option `--fromat`; did you mean `--format`?",
        "evaluate a --xyzxyz > unknown option `--xyzxyz`; `help` and the command lists its options",
        "--hmoe x version > unknown option `--hmoe`; did you mean `--home`?",
        "evaluate a -f > `-f` has no value; give it as the next argument",
        "evaluate a -f --output x > `-f` has no value; give it as the next argument",
        "evaluate a --format= > `--format` has an empty value; give it a value",
        "evaluate a -f jsno > `--format` cannot be `jsno`; did you mean `json`?",
        "evaluate a -f xxxxx > `--format` cannot be `xxxxx`; expected one of text, json",
        "evaluate a -f json --format text > `--format` is given twice; give it once",
        "evaluate > `evaluate` needs FILE..., a partnership file; see `aqcp help evaluate`",
        "explain a > `explain` needs INDICATOR, the id of an indicator; see `aqcp help explain`",
        "explain a b c > `explain` takes fewer arguments: `c`; see `aqcp help explain`",
        "version x > `version` takes no arguments: `x`; see `aqcp help version`",
        "open > `open` works in the interactive shell only; start it with `aqcp`",
      })
  void refuses(String line, String message) {
    assertThatThrownBy(() -> read(line, recorded.oneShot()))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
  }

  @Test
  void the_opened_partnership_stands_in_for_a_missing_file() {
    CommandEnvironment around = recorded.lasting();
    around.session().open(Path.of("opened.yaml"), "Lakeside");
    read("explain L2.2", around).run();
    read("explain other.yaml L2.2", around).run();
    read("evaluate", around).run();
    assertThat(recorded.out())
        .isEqualTo("explain|opened.yaml|L2.2explain|other.yaml|L2.2evaluate|opened.yaml");
  }

  @Test
  void a_session_says_how_to_name_a_file_once() {
    assertThatThrownBy(() -> read("evaluate", recorded.lasting()))
        .hasMessageEndingWith("name it, or `open` it first");
  }

  private static CommandLine read(String line, CommandEnvironment around) {
    return CommandLine.read(TypedWords.in(line).all(), Probe.all(), around);
  }
}
